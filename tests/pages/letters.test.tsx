// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CompanyFacts } from '../../dashboard/companies/facts.ts';
import type { LetterDoor, Refused } from '../../dashboard/letters/door.ts';
import { Letters } from '../../dashboard/letters.tsx';
import type { Reader } from '../../dashboard/reader.ts';
import { LETTERS } from '../../src/letters/types.ts';
import type { Reminder } from '../../src/memory/reminders.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';
import { company, detail, overview, readerOf } from './seen.ts';

const facts: CompanyFacts = {
  organisation: (id) => ({
    criteo: { id, name: 'Criteo', country: 'FR', policy: 'https://criteo.example/privacy', contact: 'privacy@criteo.example' },
    mexico: { id, name: 'Anuncios', country: 'MX' },
    phone: { id, name: 'Phone', contact: '+1 555 0100' },
    form: { id, name: 'Form', country: 'US', contact: 'https://form.example/ask' },
  })[id],
  programmes: () => [], vendors: () => [],
};

const reader = (id = 'criteo', name = 'Criteo', more = {}): Reader => readerOf(overview([company(id, name, { requests: 40, visits: 11 })]), detail(more));

function door({ refused, reminders = [], copies = true, keeps = true }: { refused?: Refused; reminders?: Reminder[]; copies?: boolean; keeps?: boolean } = {}) {
  let now = reminders;
  const change = async (next: Reminder[]): Promise<Reminder[]> => { if (!keeps) throw new Error('full'); return now = next; };
  return {
    today: () => '2026-11-23', copy: vi.fn(async () => copies), print: vi.fn(), refused: async () => refused, reminders: async () => now,
    remind: vi.fn(async (one: Reminder) => change([...now, one])), done: vi.fn(async (id: string) => change(now.filter((one) => one.company !== id))),
  } satisfies LetterDoor;
}

async function show(argument = '', { by = reader(), at = door(), language = 'en' }: { by?: Reader | undefined; at?: LetterDoor; language?: 'en' | 'es' } = {}): Promise<HTMLElement> {
  const root = await mount(
    <WordsContext.Provider value={strictWords(language)}><Letters keeper={undefined} reader={by} cards={[]} argument={argument} load={async () => facts} door={at} /></WordsContext.Provider>,
  );
  await doing(() => undefined);
  return root;
}

const paper = (root: Element): string => (root.querySelector('textarea') as HTMLTextAreaElement).value;
const button = (root: Element, name: string | RegExp) => [...root.querySelectorAll('button')].find((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
const mail = (root: Element): URL => new URL(root.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '');
const choose = (root: Element, index: number): Promise<void> => click(root.querySelectorAll('input[name="kind"]')[index]);
const write = (field: Element | null | undefined, text: string): Promise<void> => doing(() => {
  (field as HTMLInputElement).value = text;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
});
const waiting = (due: string, more: Partial<Reminder> = {}): Reminder => ({ company: 'criteo', name: 'Criteo', sent: '2026-10-20', due, ...more });

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    expectDecent(await show('', { language }));
    expectDecent(await show('', { language, by: undefined, at: door({ reminders: [waiting('2026-11-20'), waiting('2026-12-20', { company: 'b' })] }) }));
    expectDecent(await show('', { language, by: readerOf(overview([]), detail()) }));
    for (const id of ['criteo', 'mexico', 'phone', 'form', 'site metrics.example']) {
      for (const refused of ['private', 'at-risk', 'outside', undefined] as const) expectDecent(await show(id, { language, by: reader(id, id), at: door(refused ? { refused } : {}) }));
    }
    expectDecent(await show('nobody', { language }));
    const root = await show('criteo', { language });
    for (const index of LETTERS.keys()) {
      await choose(root, index);
      expectDecent(root);
    }
  });
});

describe('where letters begin', () => {
  it('warns, and offers the companies that were met', async () => {
    const root = await show('', { by: readerOf(overview(Array.from({ length: 30 }, (_, index) => company(`c ${index}`, `Company ${index}`))), detail()) });
    expect(textOf(root)).toContain('A letter tells the company who you are.');
    expect([...root.querySelectorAll('.companies a')].map((link) => link.getAttribute('href'))).toHaveLength(12);
    expect(root.querySelector('.companies a')?.getAttribute('href')).toBe('#letters/c%200');
    expect(root.querySelector('.awaited')).toBeNull();
  });

  it('tells which answers are awaited, and which are due', async () => {
    const at = door({ reminders: [waiting('2026-11-20'), waiting('2026-12-20', { company: 'b', name: 'Other' })] });
    const root = await show('', { at });
    const rows = [...root.querySelectorAll('.awaited li')];
    expect(rows.map((row) => row.className)).toEqual(['block level-note', '']);
    expect(textOf(rows[0])).toContain('Was due about 20 November 2026. You wrote on 20 October 2026.If nothing came');
    expect(textOf(rows[1])).toContain('Due about 20 December 2026.');
    await click(button(root, 'Done: Criteo'));
    expect(at.done).toHaveBeenCalledWith('criteo');
    expect(root.querySelectorAll('.awaited li')).toHaveLength(1);
  });

  it('says when the browser did not take one away', async () => {
    const root = await show('', { at: door({ reminders: [waiting('2026-11-20')], keeps: false }) });
    await click(button(root, 'Done: Criteo'));
    expect(textOf(root.querySelector('[role="status"]'))).toContain('did not do it');
    expect(root.querySelectorAll('.awaited li')).toHaveLength(1);
  });
});

describe('a letter', () => {
  it('is filled from what was seen, and names no site', async () => {
    const text = paper(await show('criteo'));
    for (const word of ['Between 16 November 2026 and 23 November 2026', 'at least 40 requests, in 11 visits to web pages, on 3 days', '- gum.criteo.com']) expect(text).toContain(word);
    expect(text).not.toContain('news.example');
  });

  it('names the sites when the person ticks it', async () => {
    const root = await show('criteo');
    await click(root.querySelector('input[type="checkbox"]'));
    expect(paper(root)).toContain('- news.example');
    await click(root.querySelector('input[type="checkbox"]'));
    expect(paper(root)).not.toContain('news.example');
  });

  it('leaves out servers that bear the name of a site, until sites are named', async () => {
    const root = await show('criteo', { by: reader('criteo', 'Criteo', { hosts: [{ name: 'gum.criteo.com', requests: 3 }, { name: 'news.criteo.com', requests: 2 }], sites: [{ name: 'news.example', requests: 3, visits: 1, days: 1, companies: 1 }] }) });
    expect(paper(root)).toContain('- gum.criteo.com\n- and 1 other\n');
    expect(paper(root)).not.toContain('news.criteo.com');
    await click(root.querySelector('input[type="checkbox"]'));
    expect(paper(root)).toContain('- gum.criteo.com\n- news.criteo.com\n');
  });

  it('offers no sites where none are known', async () => {
    expect((await show('criteo', { by: reader('criteo', 'Criteo', { sites: [] }) })).querySelector('input[type="checkbox"]')).toBeNull();
  });

  it('begins with the law of the seat, and says who may not be bound', async () => {
    const europe = await show('criteo');
    expect(paper(europe)).toContain('Article 15 of Regulation');
    expect(textOf(europe)).toContain('is registered in France, so it is probably bound');
    await choose(europe, 0);
    expect(paper(europe)).toContain('Articles 21, 22, 27 and 28');
    expect(textOf(europe)).toContain('It may not be bound.');
    const mexico = await show('mexico', { by: reader('mexico', 'Anuncios') });
    expect(textOf(mexico)).toContain('is registered in Mexico, so it is probably bound');
    expect(textOf(await show('phone', { by: reader('phone', 'Phone') }))).toContain('Where Phone is registered is not known. It may not be bound.');
  });

  it('speaks the language that is chosen, whatever the page speaks', async () => {
    const root = await show('criteo');
    const select = root.querySelector('select') as HTMLSelectElement;
    await doing(() => { select.value = 'es'; select.dispatchEvent(new Event('change', { bubbles: true })); });
    expect(paper(root)).toContain('artículo 15 del Reglamento (UE) 2016/679');
    expect(root.querySelector('textarea')?.lang).toBe('es');
    expect(textOf(root.querySelector('h1'))).toBe('Letter to Criteo');
  });

  it('takes name and reply from the person, who sees them in the letter alone', async () => {
    const root = await show('criteo');
    const [name, reply] = root.querySelectorAll('.field input');
    await write(name, 'A person');
    await write(reply, 'answer@example.org');
    expect(paper(root)).toContain('My name is A person.');
    expect(paper(root)).toContain('answer@example.org');
    expect([...root.querySelectorAll('input')].every((input) => input.type !== 'text' || input.autocomplete === 'off')).toBe(true);
  });

  it('belongs to the person once it is changed, until they let it be filled in again', async () => {
    const root = await show('criteo');
    await write(root.querySelector('textarea'), 'My own words');
    await choose(root, 0);
    expect(paper(root)).toBe('My own words');
    expect(root.querySelector('.printed')?.textContent).toBe('My own words');
    expect(mail(root).searchParams.get('body')).toBe('My own words');
    await click(button(root, /Fill in again/));
    expect(paper(root)).toContain('Articles 21, 22, 27 and 28');
  });

  it('of a session offers no other days, and advises none', async () => {
    const of = (companies: Parameters<typeof overview>[0]): Reader => readerOf(overview(companies, { source: 'session', span: 1 }), detail());
    for (const by of [of([company('criteo', 'Criteo')]), of([])]) {
      const root = await show('criteo', { by });
      expect(root.querySelector('.spans')).toBeNull();
      expect(textOf(root)).toContain('No history is kept');
      expect(textOf(root)).not.toContain('Choose more days');
    }
  });

  it('says which days could not be read, so that nobody takes it for all', async () => {
    for (const argument of ['', 'criteo']) {
      const root = await show(argument, { by: readerOf(overview([company('criteo', 'Criteo')], { locked: 2 }), detail()) });
      expect(textOf(root)).toContain('2 entries of these days are locked');
    }
  });

  it('of locked days does not say that a company was not met', async () => {
    const by = readerOf(overview([], { locked: 2 }), detail());
    expect(textOf(await show('', { by }))).not.toContain('No company was seen');
    expect(textOf(await show('criteo', { by }))).toContain('not met in what can be read');
  });

  it('keeps what was chosen and written when other days are looked at', async () => {
    const root = await show('criteo');
    await write(root.querySelector('.field input'), 'A person');
    await choose(root, 2);
    await click(root.querySelector('.spans input'));
    await doing(() => undefined);
    expect(paper(root)).toContain('My name is A person.');
    expect(paper(root)).toContain('cancellation of the personal data');
  });

  it('is copied, printed, and handed to the mail program by the person alone', async () => {
    const at = door();
    const root = await show('criteo', { at });
    expect([at.copy, at.print].some((did) => did.mock.calls.length > 0)).toBe(false);
    await click(button(root, 'Copy'));
    expect(at.copy).toHaveBeenCalledWith(paper(root));
    expect(textOf(root)).toContain('Copied.');
    await click(button(root, 'Print'));
    expect(at.print).toHaveBeenCalledOnce();
  });

  it('says when the browser did not let it be copied', async () => {
    const root = await show('criteo', { at: door({ copies: false }) });
    await click(button(root, 'Copy'));
    expect(textOf(root)).toContain('copy it by hand');
  });

  it('is copied for the mail program when it is too long for a link, and that is said before', async () => {
    const at = door();
    const root = await show('criteo', { at });
    expect(mail(root).pathname).toBe('privacy@criteo.example');
    expect([...mail(root).searchParams.keys()]).toEqual(['subject']);
    expect(textOf(root)).toContain('too long to be handed over whole');
    const link = root.querySelector('a[href^="mailto:"]');
    link?.addEventListener('click', (event) => event.preventDefault());
    await click(link);
    expect(at.copy).toHaveBeenCalledWith(paper(root));
    expect(textOf(root)).toContain('paste it into the mail');
    at.copy.mockClear();
    await write(root.querySelector('textarea'), 'Short.');
    expect(textOf(root)).toContain('opens with the letter in it');
    await click(link);
    expect(at.copy).not.toHaveBeenCalled();
  });

  it('has no recipient where the catalogue lists no mail address, and says where to look', async () => {
    for (const [id, said] of [['phone', '+1 555 0100'], ['form', 'https://form.example/ask'], ['mexico', 'lists no contact'], ['site metrics.example', 'Ask the site where you met them']] as const) {
      const root = await show(id, { by: reader(id, id) });
      expect(mail(root).pathname).toBe('');
      expect(textOf(root)).toContain(said);
    }
  });

  it('is not written about a company that was not met', async () => {
    const root = await show('nobody');
    expect(root.querySelector('textarea')).toBeNull();
    expect(textOf(root)).toContain('was not met in these days');
  });
});

describe('a reminder', () => {
  it('is written when the person asks, with the company and two days', async () => {
    const at = door();
    const root = await show('criteo', { at });
    expect(textOf(root)).toContain('that is 23 December 2026');
    await click(button(root, 'Remind me on 23 December 2026'));
    expect(at.remind).toHaveBeenCalledWith({ company: 'criteo', name: 'Criteo', sent: '2026-11-23', due: '2026-12-23' });
    expect(textOf(root)).toContain('You will be reminded on 23 December 2026.');
    await click(button(root, 'Do not remind me'));
    expect(at.done).toHaveBeenCalledWith('criteo');
    expect(button(root, /^Remind me/)).toBeDefined();
  });

  it('follows the law of the letter', async () => {
    const root = await show('criteo');
    await choose(root, 0);
    expect(textOf(root)).toContain('They have 20 working days from receipt to tell you what they decide, and 15 more to carry it out (Article 31)');
    expect(button(root, 'Remind me on 21 December 2026')).toBeDefined();
  });

  it.each([['private', 'In a private window'], ['at-risk', 'In the at-risk profile'], ['outside', 'need the extension']] as const)('is not offered: %s', async (refused, said) => {
    const root = await show('criteo', { at: door({ refused }) });
    expect(button(root, /^Remind me/)).toBeUndefined();
    expect(textOf(root)).toContain(said);
  });

  it('is not promised when it could not be written', async () => {
    const root = await show('criteo', { at: door({ keeps: false }) });
    await click(button(root, /^Remind me/));
    expect(textOf(root)).toContain('storage did not do it');
    expect(textOf(root)).not.toContain('You will be reminded');
  });
});
