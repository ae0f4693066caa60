// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { LIST_GIVEN, LIST_STATES } from '../../options/fixtures/list-states.ts';
import { fixtureLists, type ListsFixture } from '../../options/fixtures/lists.ts';
import type { ListHands } from '../../options/lists/hands.ts';
import { Lists } from '../../options/lists/lists.tsx';
import { PUBLISHERS } from '../../options/lists/publishers.ts';
import type { FileFault } from '../../src/lists/types.ts';
import type { KeepOutcome, KeptList, Preview, ReadOutcome, SignatureFault } from '../../src/memory/lists/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';

const NOW = Date.UTC(2026, 10, 22);
const KEY = `${'C'.repeat(43)}=`;
const NONE: ListsFixture = { lists: [] };
const KEPT = LIST_STATES['lists'] ?? NONE;

const words = (language: 'en' | 'es') => strictWords(language);
async function show({ fixture = NONE, more = {}, fixed = false, language = 'en', given }: { fixture?: ListsFixture; more?: Partial<ListHands>; fixed?: boolean; language?: 'en' | 'es'; given?: { file: string; bytes: Blob } } = {}) {
  const hands: ListHands = { ...fixtureLists(fixture), ...more };
  const root = await mount(
    <WordsContext.Provider value={words(language)}><main><h1>Options</h1><h2>Lists</h2><Lists hands={hands} private={fixed} now={() => NOW} given={given} /></main></WordsContext.Provider>);
  await doing(() => undefined);
  return { root, hands };
}
const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
const kept = (root: Element) => [...root.querySelectorAll('.kept-list')];
const preview = (root: Element) => root.querySelector('.preview');
const said = (root: Element) => [...root.querySelectorAll('[role=alert], [role=status]')].map(textOf).join(' ').trim();
const until = (what: () => unknown): Promise<void> => vi.waitFor(async () => {
  await doing(() => undefined);
  expect(what()).toBeTruthy();
}, 10_000);
async function drop(root: Element, ...files: File[]): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  await doing(() => root.querySelector('.kept-lists, .drop')?.dispatchEvent(event));
  await until(() => preview(root) ?? said(root));
}
async function type(root: Element, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  await doing(() => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); });
}
const field = (root: Element, label: string) => {
  const found = [...root.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
  return found ? `[id="${found.htmlFor}"]` : 'none';
};
const file = (text: string, name = 'list.txt'): File => new File([text], name);
const facts = (element: Element | undefined): Record<string, string> => Object.fromEntries([...element?.querySelectorAll('dt') ?? []].map((dt) => [textOf(dt), textOf(dt.nextElementSibling)]));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['none', ...Object.keys(LIST_STATES)])('%s says everything in words', async (name) => {
    const { root } = await show({ fixture: LIST_STATES[name] ?? NONE, language, fixed: name === 'lists-private' });
    expectDecent(root);
  });
  it('so does a preview', async () => {
    const { root } = await show({ language, given: LIST_GIVEN['lists-preview'] ?? { file: '', bytes: new Blob() } });
    await until(() => preview(root));
    expectDecent(root);
  });
  it.each<FileFault>(['empty', 'encoding', 'zip', 'archive', 'gzip', 'not-a-list', 'json', 'shape', 'too-deep', 'too-large', 'too-many', 'csv', 'no-domain-column'])('the fault %s names the file, says why, and that nothing came in', async (why) => {
    const { root } = await show({ language, more: { read: async ({ file: of }) => ({ outcome: 'fault', file: of, why, at: 7 }) } });
    await drop(root, file('x', 'bad.json'));
    expect(said(root)).toContain('bad.json');
    expect(said(root)).toContain('7');
    expect(said(root)).toContain(words(language).say(`list-fault-${why}`, { line: 7 }));
    expect(said(root)).toMatch(/not even in part|ni siquiera en parte/);
    expect(textOf(root.querySelector('[role=alert].block'))).toContain('bad.json');
    expectDecent(root);
  });
  it('names the character, too, where it is known', async () => {
    const { root } = await show({ language });
    await drop(root, file('{\n "type": bundle\n}', 'bad.json'));
    expect(said(root)).toMatch(/bad\.json.* (\(line 2, character 10\)|\(línea 2, carácter 10\))\.$/);
  });
  it.each<SignatureFault>(['malformed', 'unknown-key', 'wrong', 'older', 'expired', 'not-yet', 'another-list', 'unsigned'])('the fault %s of a signature does, too', async (why) => {
    const { root } = await show({ language, more: { read: async ({ file: of }) => ({ outcome: 'signature', file: of, why }) } });
    await drop(root, file('x', 'bad.json'));
    expect(said(root)).toMatch(/bad\.json.*(not even in part|ni siquiera en parte): \S/);
  });
});

describe('where nothing was ever added', () => {
  it('says what lists are for, what they cost, and that nothing is fetched', async () => {
    const { root } = await show();
    expect(textOf(root)).toContain('nothing is ever fetched');
    expect(textOf(root)).toContain('You have added no list.');
    expect(kept(root)).toEqual([]);
    expect(preview(root)).toBeNull();
  });

  it('names publishers whose pages are those of the catalogue’s sources', async () => {
    const sources = readFileSync(join(import.meta.dirname, '../../catalogue/lists.json'), 'utf8');
    const { root } = await show();
    expect(PUBLISHERS.map(({ id }) => id)).toEqual(['amnesty', 'mvt', 'citizenlab', 'echap', 'targetedthreats']);
    for (const { page, file: one, licence, name } of PUBLISHERS) {
      expect(sources).toContain(`"${page}"`);
      expect(one?.page ?? page).toMatch(new RegExp(`^${page.replaceAll('.', '\\.')}`));
      expect(textOf(root)).toContain(`${name} (opens another site) ${licence}`);
    }
    const hrefs = [...root.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(hrefs).toEqual(PUBLISHERS.flatMap(({ page, file: one }) => [page, ...(one ? [one.page] : [])]));
  });
});

describe('a list that is kept', () => {
  it('says what it is, how old, and who vouches for it', async () => {
    const { root } = await show({ fixture: KEPT });
    const [echap, signed] = kept(root);
    expect(facts(echap)).toMatchObject({
      Publisher: 'Echap', Licence: 'CC BY 4.0', Added: '3 November 2026 at 15:30 (18 days ago)', 'Youngest entry': '30 October 2026', Entries: '1,204', 'Not taken': '431', 'Waiting for your review': '3',
      'Accepted by you after review': '1', From: 'stalkerware.stix2 (STIX 2)',
    });
    expect(facts(echap)['Signature']).toContain('not signed');
    expect(facts(signed)).toMatchObject({ Entries: '87 (12 no longer valid, by the list itself: count as weak)', 'Part of entries that say none': 'imitates another site to steal passwords', 'Family of entries that name none': 'Mass phishing', Version: '14', 'To be trusted until': '15 November 2026' });
    expect(facts(signed)['Signature']).toContain('signed by Helpline of example.org');
    expect(echap?.querySelector('a')?.href).toBe('https://github.com/AssoEchap/stalkerware-indicators');
  });

  it('tells its trouble with a remedy, and what is gone altogether', async () => {
    const { root } = await show({ fixture: KEPT });
    const [echap, signed, , damaged] = kept(root);
    expect(textOf(signed?.querySelector('.block'))).toContain('that day is over. Get a newer file');
    expect(textOf(damaged?.querySelector('.block'))).toContain('damaged in the browser’s storage and does not count. Add its file again');
    expect(echap?.querySelector('.block')).toBeNull();
    expect(textOf(root)).toContain('The list “Old names” is gone');
  });

  it('of the organisation cannot be changed', async () => {
    const { root } = await show({ fixture: KEPT });
    const organisation = kept(root)[2];
    expect(textOf(organisation)).toContain('comes from your organisation and cannot be removed here');
    expect(organisation?.querySelectorAll('button')).toHaveLength(0);
  });

  it('is removed after a question, of which the first answer is no', async () => {
    const { root, hands } = await show({ fixture: KEPT });
    await click(button(root, 'Remove Stalkerware (Echap)'));
    expect(textOf(document.activeElement)).toBe(words('en').say('options-erase-no'));
    expect((await hands.lists()).lists).toHaveLength(4);
    await click(document.activeElement);
    expect(kept(root)).toHaveLength(4);
    expect(kept(root)[0]?.contains(document.activeElement)).toBe(true);
    await click(button(root, 'Remove Stalkerware (Echap)'));
    await click(button(root, 'Yes, remove'));
    expect(kept(root).map((one) => textOf(one.querySelector('h4')))).toEqual(['Helpline, November', 'Newsroom', 'From a colleague']);
    expect(said(root)).toContain('“Stalkerware (Echap)” was removed.');
    expect(document.activeElement?.id).toBe('list-file');
  });

  it('stays when the storage refuses, and says so', async () => {
    const { root } = await show({ fixture: KEPT, more: { remove: async () => 'failed' } });
    await click(button(root, 'Remove Stalkerware (Echap)'));
    await click(button(root, 'Yes, remove'));
    expect(textOf(kept(root)[0])).toContain('Nothing was changed; restart the browser');
  });

  it('is renamed, and takes no page but an https one', async () => {
    const { root, hands } = await show({ fixture: KEPT });
    await click(button(root, 'Edit name and origin Stalkerware (Echap)'));
    const form = kept(root)[0]?.querySelector('form');
    if (!form) throw new Error('no form');
    expect(document.activeElement).toBe(form.querySelector(field(form, 'Name')));
    await type(form, field(form, 'Name'), ' ');
    await click(button(form, 'Save'));
    expect(textOf(form)).toContain('Give the list a name');
    await type(form, field(form, 'Name'), 'Shops');
    await type(form, field(form, 'Page'), 'http://lists.example.org/');
    await click(button(form, 'Save'));
    expect(textOf(form)).toContain('must be an address that begins with https://');
    await type(form, field(form, 'Page'), 'https://lists.example.org/');
    await click(button(form, 'Save'));
    expect(textOf(kept(root)[0]?.querySelector('h4'))).toBe('Shops');
    expect(kept(root)[0]?.contains(document.activeElement)).toBe(true);
    expect((await hands.lists()).lists[0]).toMatchObject({ name: 'Shops', publisher: 'Echap', page: 'https://lists.example.org/' });
  });

  it('that changes on another page is told', async () => {
    const { root, hands } = await show({ fixture: KEPT });
    await doing(() => hands.remove(KEPT.lists[0]?.id ?? ''));
    expect(kept(root)).toHaveLength(3);
  });

  it('is told as it is now, when an earlier answer comes late', async () => {
    const slow: ((answer: { lists: KeptList[]; trouble: never[] }) => void)[] = [];
    let change: () => void = () => undefined;
    const { root } = await show({ more: { lists: () => new Promise((answer) => slow.push(answer)), onChange: (run) => { change = run; return () => undefined; } } });
    await doing(() => change());
    await doing(() => slow[1]?.({ lists: [], trouble: [] }));
    await doing(() => slow[0]?.({ lists: [...KEPT.lists], trouble: [] }));
    expect(kept(root)).toEqual([]);
    expect(textOf(root)).toContain('You have added no list.');
  });

  it('cannot be read: that is said, and no list is claimed to be missing', async () => {
    const { root } = await show({ more: { lists: () => Promise.reject(new Error('gone')) } });
    expect(textOf(root)).toContain('The lists cannot be read now');
    expect(textOf(root)).not.toContain('You have added no list');
  });
});

describe('adding', () => {
  it('shows what a file holds before anything counts, then adds it', async () => {
    const { root, hands } = await show();
    await drop(root, file('evil.example\nbad.example\n'));
    expect(document.activeElement).toBe(preview(root)?.querySelector('h4'));
    expect(textOf(document.activeElement)).toBe('What “list.txt” holds');
    expect(facts(preview(root) ?? undefined)).toMatchObject({ 'Read as': 'txt', Entries: '2' });
    expect((await hands.lists()).lists).toEqual([]);
    await type(root, field(root, 'Name'), 'Ours');
    await type(root, field(root, 'Licence'), 'CC0');
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length);
    expect(said(root)).toBe('“Ours” was added and counts from now on.');
    expect(root.querySelector('[role=alert].block')).toBeNull();
    expect((await hands.lists()).lists).toMatchObject([{ name: 'Ours', licence: 'CC0', publisher: '', entries: 2, accepted: [], file: 'list.txt' }]);
    expect((await hands.lists()).lists[0]).not.toHaveProperty('role');
    expect(preview(root)).toBeNull();
    expect(document.activeElement?.id).toBe('list-file');
  });

  it('takes a chosen file and its signature together, in whichever order', async () => {
    const read = vi.fn<ListHands['read']>(async () => ({ outcome: 'stopped' }));
    const { root } = await show({ more: { read } });
    const input = root.querySelector<HTMLInputElement>('#list-file');
    if (!input) throw new Error('no field');
    Object.defineProperty(input, 'files', { value: [file('signed', 'list.txt.sig'), file('evil.example')] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(read).toHaveBeenCalledOnce();
    expect(read.mock.calls[0]?.[0]).toMatchObject({ file: 'list.txt', signature: 'signed' });
  });

  it('knows a signature by its content, too', async () => {
    const read = vi.fn<ListHands['read']>(async () => ({ outcome: 'stopped' }));
    const { root } = await show({ more: { read } });
    const envelope = '{"payload":"e30=","payloadType":"application/vnd.testigo.list+json","signatures":[]}';
    await drop(root, file(envelope, 'signature.json'), file('evil.example'));
    expect(read.mock.calls[0]?.[0]).toMatchObject({ file: 'list.txt', signature: envelope });
  });

  it.each([[['a.txt', 'b.txt'], 'several lists'], [['a.txt.sig'], 'a signature without its list'], [['a.txt', 'a.txt.sig', 'b.txt.sig'], 'several lists']])('of %s takes none, and says why', async (names, why) => {
    const read = vi.fn<ListHands['read']>();
    const { root } = await show({ more: { read } });
    await drop(root, ...names.map((name) => file('evil.example', name)));
    expect(said(root)).toContain(why);
    expect(said(root)).toContain('Nothing was added');
    expect(read).not.toHaveBeenCalled();
  });

  it('takes pasted text', async () => {
    const { root, hands } = await show();
    await type(root, '#list-text', 'hxxps://evil[.]example/login');
    await click(button(root, 'Read it'));
    await until(() => preview(root));
    expect(textOf(preview(root))).toContain('What the text holds');
    await type(root, field(root, 'Name'), 'Pasted');
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length);
    expect((await hands.lists()).lists).toMatchObject([{ name: 'Pasted', file: '' }]);
  });

  it('tells what is not understood, what is too broad and what waits, each with its place and reason', async () => {
    const { root } = await show();
    await drop(root, file('dominio,familia\nevil.example,RCS\nnot a name,\ncom,\nwikipedia.org,\n10.0.0.0/8,\n', 'tabla.csv'));
    const text = textOf(preview(root));
    expect(facts(preview(root) ?? undefined)).toMatchObject({ 'Read as': 'CSV', 'Columns read': 'dominio (domain) and familia (family)', Entries: '1' });
    expect(text).toContain('One entry is not takennot a host name: 1');
    expect(text).toContain('line 3: not a name (not a host name)');
    expect(text).toContain('2 entries are refused as too broad');
    expect(text).toContain('an ending like .com or gob.mx, which many people’s domains share: 1');
    expect(text).toContain('line 4: com');
    expect(text).toContain('One entry needs your review');
    expect([...root.querySelectorAll('.preview .part')].map((part) => part.querySelectorAll('.entries li').length)).toEqual([1, 1, 2, 0, 0]);
    expect(text).toContain('wikipedia.orga site that very many people visit (line 5)');
    expectDecent(root);
  });

  it('tells the most frequent reason first', async () => {
    const { root } = await show();
    await drop(root, file('evil.example\nnot a name\n||evil.example^$third-party\n||two.example^$image\n||three.example^$image\n'));
    const counts = [...root.querySelectorAll('.preview .part:nth-of-type(2) .reasons li')].map((one) => Number(/(\d+)$/.exec(textOf(one))?.[1]));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it('accepts what waits only when it is ticked', async () => {
    const { root, hands } = await show();
    await drop(root, file('wikipedia.org\nbit.ly\n'));
    expect(textOf(preview(root))).toContain('Nothing in this file counts by itself');
    expect(button(root, 'Add this list')).toBeUndefined();
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.review input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    await click(boxes[1]);
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length);
    expect((await hands.lists()).lists).toMatchObject([{ accepted: ['bit.ly'], waiting: 1 }]);
  });

  it('shows fifty of what waits at a time, and says when not all can be shown', async () => {
    const review = Array.from({ length: 120 }, (_, at) => ({ at: at + 1, entry: { kind: 'host' as const, value: `h${at}.example`, confidence: 'medium' as const }, why: 'popular' as const }));
    const { root } = await show({ more: { read: async () => ({ outcome: 'read', preview: { ...EMPTY, review, counts: { entries: 1, review: 5_000, expired: 0, refused: {} } } }) } });
    await drop(root, file('x'));
    expect(root.querySelectorAll('.review input')).toHaveLength(50);
    await click(button(root, 'Show 50 more of 70'));
    expect(root.querySelectorAll('.review input')).toHaveLength(100);
    expect(textOf(preview(root))).toContain('Only the first 120 of 5,000 can be accepted here');
  });

  it('gives role and family to entries that say none, and says what that does', async () => {
    const { root, hands } = await show();
    await drop(root, file('evil.example\n'));
    expect(textOf(preview(root))).toContain('told as an Exposure at most');
    const select = root.querySelector<HTMLSelectElement>('.preview select');
    expect(select?.value).toBe('');
    await doing(() => { if (select) select.value = 'phishing'; select?.dispatchEvent(new Event('change', { bubbles: true })); });
    await type(root, field(root, 'One entry names no family'), 'Mass phishing');
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length);
    expect((await hands.lists()).lists).toMatchObject([{ role: 'phishing', family: 'Mass phishing' }]);
  });

  it('asks for neither where every entry says them', async () => {
    const { root } = await show({ more: { read: async () => ({ outcome: 'read', preview: { ...EMPTY, counts: { entries: 1, review: 0, expired: 0, refused: {} } } }) } });
    await drop(root, file('x'));
    expect(root.querySelector('.preview select')).toBeNull();
    expect(textOf(preview(root))).not.toContain('family');
  });

  it('can be left: then it is forgotten, and the person is where she was', async () => {
    const dropped = vi.fn<(ticket: string) => void>();
    const { root, hands } = await show({ more: { drop: dropped } });
    root.querySelector<HTMLElement>('#list-text')?.focus();
    await drop(root, file('evil.example'));
    await click(button(root, 'Cancel'));
    expect(dropped).toHaveBeenCalledExactlyOnceWith('ticket-0');
    expect(preview(root)).toBeNull();
    expect((await hands.lists()).lists).toEqual([]);
    expect(document.activeElement?.id).toBe('list-text');
  });

  it('another file that falls on the preview does not take its place', async () => {
    const { root } = await show();
    await drop(root, file('evil.example'));
    await drop(root, file('other.example', 'other.txt'));
    expect(textOf(preview(root))).toContain('What “list.txt” holds');
    expect(said(root)).toContain('the other one was not read');
    await click(button(root, 'Cancel'));
    expect(said(root)).toBe('');
  });

  it('is not said to count any more once it is removed', async () => {
    const { root } = await show();
    await drop(root, file('evil.example'));
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length === 1);
    expect(said(root)).toContain('“list.txt” was added and counts from now on');
    await click([...root.querySelectorAll('.kept-list button')].find((one) => textOf(one).startsWith('Remove')));
    await click([...root.querySelectorAll('.kept-list button')].find((one) => textOf(one).startsWith('Yes')));
    await until(() => kept(root).length === 0);
    expect(said(root)).not.toContain('counts from now on');
    expect(said(root)).toContain('was removed');
  });

  it('says when nothing can be used', async () => {
    const { root } = await show();
    await drop(root, file('com\n'));
    expect(textOf(preview(root))).toContain('Nothing in this file can be used');
    expect(button(root, 'Add this list')).toBeUndefined();
    expect(button(root, 'Cancel')).toBeDefined();
  });

  it.each<[KeepOutcome, string]>([['no-room', 'no room for this list'], ['failed', 'storage did not do it']])('keeps the preview when the answer is %s', async (outcome, why) => {
    const { root } = await show({ more: { keep: async () => outcome } });
    await drop(root, file('evil.example'));
    await click(button(root, 'Add this list'));
    await until(() => said(root));
    expect(said(root)).toContain(why);
    expect(said(root)).toContain('Nothing was changed');
    expect(preview(root)).not.toBeNull();
  });

  it('an older trouble is not told any more once another file was given', async () => {
    const { root } = await show();
    await drop(root, file('<html>', 'page.html'));
    expect(said(root)).toContain('“page.html” was not added, not even in part: it is a web page');
    await doing(() => undefined);
    await drop(root, file('evil.example'));
    await until(() => preview(root));
    expect(said(root)).toBe('');
  });
});

const EMPTY: Preview = {
  ticket: 'one', name: 'A list', file: 'list.txt', format: 'domains', counts: { entries: 0, review: 0, expired: 0, refused: {} }, refused: [], review: [], examples: [], withoutRole: 0, withoutFamily: 0, vouched: { by: 'nobody' },
};

describe('a newer file', () => {
  const before: KeptList = { ...(KEPT.lists[0] as KeptList), id: 'one', name: 'Ours', waiting: 1, accepted: ['bit.ly'] };
  const fixture: ListsFixture = { lists: [before], entries: { one: ['old.example', 'same.example'].map((value) => ({ kind: 'host', value, confidence: 'medium' })) } };

  it('shows what would change, keeps what was said of the old one, and takes its place', async () => {
    const { root, hands } = await show({ fixture });
    await click(button(root, 'Replace, or review what waits Ours'));
    expect(document.activeElement?.id).toBe('list-file');
    expect(textOf(root.querySelector('.drop label'))).toContain('newer file of “Ours”');
    await drop(root, file('same.example\nnew.example\nbit.ly\n'));
    const text = textOf(preview(root));
    expect(text).toContain('What would change in “Ours”New: 1Show onenew.example');
    expect(text).toContain('No longer in it: 1Show oneold.example');
    expect(text).toContain('As before: 1');
    expect(text).not.toContain('More than half');
    expect(root.querySelector<HTMLInputElement>(field(root, 'Publisher'))?.value).toBe('Echap');
    expect(root.querySelector<HTMLInputElement>('.review input')?.checked).toBe(true);
    await click(button(root, 'Put it in the place of the old one'));
    await until(() => said(root));
    expect(said(root)).toContain('“Ours” was replaced by the newer file');
    expect((await hands.lists()).lists).toMatchObject([{ id: 'one', name: 'Ours', publisher: 'Echap', accepted: ['bit.ly'], entries: 3 }]);
    expect(textOf(root.querySelector('.drop label'))).toBe('Choose a file, or drop it here');
  });

  it('warns when most of it would go, and not when half does', async () => {
    const { root } = await show({ fixture });
    await click(button(root, 'Replace, or review what waits Ours'));
    await drop(root, file('same.example\nnew.example\n'));
    expect(textOf(preview(root))).not.toContain('More than half');
    await click(button(root, 'Cancel'));
    await drop(root, file('new.example\n'));
    expect(textOf(preview(root))).toContain('More than half of the entries that you have would go');
  });

  it('is not asked again for the role and the family that were chosen', async () => {
    const { root, hands } = await show({ fixture: { ...fixture, lists: [{ ...before, role: 'c2', family: 'RCS' }] } });
    await click(button(root, 'Replace, or review what waits Ours'));
    await drop(root, file('same.example\n'));
    expect(root.querySelector<HTMLSelectElement>('.preview select')?.value).toBe('c2');
    await click(button(root, 'Put it in the place of the old one'));
    await until(() => said(root));
    expect((await hands.lists()).lists).toMatchObject([{ role: 'c2', family: 'RCS' }]);
  });

  it('may be another list after all', async () => {
    const { root, hands } = await show({ fixture });
    await click(button(root, 'Replace, or review what waits Ours'));
    await click(button(root, 'Add another list instead'));
    await drop(root, file('new.example\n'));
    expect(textOf(preview(root))).not.toContain('What would change');
    await click(button(root, 'Add this list'));
    await until(() => kept(root).length === 2);
    expect((await hands.lists()).lists[0]).toEqual(before);
  });
});

describe('what takes long', () => {
  it('says so after a second, and can be stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let tell: Parameters<ListHands['read']>[2] = () => undefined;
      let end: (outcome: ReadOutcome) => void = () => undefined;
      const dropped = vi.fn<(ticket: string) => void>();
      const read: ListHands['read'] = (_given, _replaces, progress, signal) => {
        tell = progress;
        return new Promise((done) => {
          end = done;
          signal.addEventListener('abort', () => done({ outcome: 'stopped' }));
        });
      };
      const { root } = await later(() => show({ more: { read, drop: dropped } }));
      await later(() => root.querySelector('.drop')?.dispatchEvent(Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file('evil.example')] } })), 50);
      expect(root.querySelector('progress')).toBeNull();
      await later(() => vi.advanceTimersByTimeAsync(1_000));
      await later(() => tell({ bytes: 12_000_000, entries: 31_000, total: 70_000_000 }), 50);
      expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('“list.txt” is being read.');
      expect(textOf(root)).toContain('12 MB of 70 MB; 31,000 entries');
      await later(() => button(root, 'Stop')?.click(), 50);
      expect(said(root)).toBe('Stopped. Nothing was added.');
      expect(root.querySelector('progress')).toBeNull();
      end({ outcome: 'read', preview: EMPTY });
      expect(preview(root)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is forgotten when the page is left, and late progress changes nothing', async () => {
    const dropped = vi.fn<(ticket: string) => void>();
    let tell: Parameters<ListHands['read']>[2] = () => undefined;
    const { root } = await show({ more: { drop: dropped, read: async (_given, _replaces, progress) => {
      tell = progress;
      return { outcome: 'read', preview: EMPTY };
    } } });
    await drop(root, file('evil.example'));
    await doing(() => tell({ bytes: 1, entries: 1, total: 2 }));
    expect(preview(root)).not.toBeNull();
    await doing(() => render(null, root));
    expect(dropped).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('forgets what was read in the moment of stopping', async () => {
    const dropped = vi.fn<(ticket: string) => void>();
    const { root } = await show({ more: { drop: dropped, read: async (_given, _replaces, _progress, signal) => {
      await new Promise((stop) => signal.addEventListener('abort', stop));
      return { outcome: 'read', preview: EMPTY };
    } } });
    await doing(() => root.querySelector('.drop')?.dispatchEvent(Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file('evil.example')] } })));
    await until(() => button(root, 'Stop'));
    button(root, 'Stop')?.focus();
    await click(button(root, 'Stop'));
    await until(() => said(root).startsWith('Stopped'));
    expect(document.activeElement?.id).toBe('list-file');
    expect(dropped).toHaveBeenCalledExactlyOnceWith('one');
    expect(preview(root)).toBeNull();
  });
});

describe('keys', () => {
  it('are listed; the organisation’s cannot be removed', async () => {
    const { root } = await show({ fixture: KEPT });
    expect(textOf(root)).toContain('Helpline of example.org');
    expect(textOf(root)).toContain('Newsroom from your organisation');
    expect(button(root, 'Remove Newsroom')).toBeUndefined();
  });

  it('are added with a name, when they are keys', async () => {
    const { root, hands } = await show();
    await type(root, '#lists-key', KEY);
    await click(button(root, 'Trust this key'));
    expect(said(root)).toContain('Say whose key it is');
    await type(root, '#lists-key-name', 'Helpline');
    await type(root, '#lists-key', 'a word');
    await click(button(root, 'Trust this key'));
    expect(said(root)).toContain('no Ed25519 key in base 64');
    expect(await hands.keys()).toEqual([]);
    await type(root, '#lists-key', ` ${KEY} `);
    await click(button(root, 'Trust this key'));
    expect(said(root)).toBe('The key was added.');
    expect(await hands.keys()).toEqual([{ key: KEY, name: 'Helpline', from: 'person' }]);
    expect(root.querySelector<HTMLInputElement>('#lists-key')?.value).toBe('');
  });

  it('are removed after a question', async () => {
    const { root, hands } = await show({ fixture: KEPT });
    await click(button(root, 'Remove Helpline of example.org'));
    expect(textOf(root)).toContain('Lists that it signed stay');
    expect(await hands.keys()).toHaveLength(2);
    await click(button(root, 'Yes, remove'));
    expect(await hands.keys()).toMatchObject([{ name: 'Newsroom' }]);
  });
});

describe('in a private window', () => {
  it('lists can be read and nothing be changed', async () => {
    const read = vi.fn<ListHands['read']>();
    const { root } = await show({ fixture: KEPT, fixed: true, more: { read } });
    expect(textOf(root)).toContain('lists can be read here, and nothing can be changed');
    expect(kept(root)).toHaveLength(4);
    expect(root.querySelectorAll('button, input, textarea')).toHaveLength(0);
    await doing(() => root.querySelector('.kept-lists')?.dispatchEvent(Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file('evil.example')] } })));
    expect(read).not.toHaveBeenCalled();
  });
});

/** As `doing`, where time stands still. */
async function later<T>(what: () => T, milliseconds = 10): Promise<Awaited<T>> {
  const doingIt = Promise.resolve(what());
  await vi.advanceTimersByTimeAsync(milliseconds);
  const done = await doingIt;
  await vi.advanceTimersByTimeAsync(milliseconds);
  return done;
}
