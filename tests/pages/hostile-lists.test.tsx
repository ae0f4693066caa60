// @vitest-environment happy-dom
/** Every hostile list of the corpus through the page: it is shown, or refused by name with its place; nothing is kept, and nothing of it is more than text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fixtureLists } from '../../options/fixtures/lists.ts';
import { losesMost, notUsed } from '../../options/lists/preview-parts.ts';
import { Lists } from '../../options/lists/lists.tsx';
import type { KeptList } from '../../src/memory/lists/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { corpus } from '../lists/read.ts';
import { strictWords } from '../ui/read-words.ts';
import { doing, expectDecent, mount, textOf } from './page.ts';

interface Hostile { id: string; content: string; expect: string }
const ALL = JSON.parse(readFileSync(corpus('hostile/hostile-lists.json'), 'utf8')) as Hostile[];
const WRITTEN = ALL.filter(({ content }) => !content.startsWith('RECIPE'));
const STRINGS = JSON.parse(readFileSync(corpus('hostile/display-injection.json'), 'utf8')) as { value: string }[];

const WORDS = strictWords('en');
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

async function show(lists: readonly KeptList[] = []) {
  const hands = fixtureLists({ lists });
  const root = await mount(<WordsContext.Provider value={WORDS}><main><h1>Options</h1><h2>Lists</h2><Lists hands={hands} private={false} now={() => 0} /></main></WordsContext.Provider>);
  await doing(() => undefined);
  return { root, hands };
}
const alarm = (root: Element): string => textOf(root.querySelector('[role=alert].block'));
async function give(root: Element, file: File): Promise<void> {
  await doing(() => root.querySelector('.drop')?.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } })));
  await vi.waitFor(async () => {
    await doing(() => undefined);
    expect(root.querySelector('.preview') !== null || alarm(root) !== '').toBe(true);
  }, 10_000);
}

describe('hostile lists on the page', () => {
  it.each(WRITTEN.map((one) => [one.id, one] as const))('%s', async (id, { content, expect: stated }) => {
    const { root, hands } = await show();
    await give(root, new File([content], `${id}.list`));
    const refused = alarm(root);
    expect(root.querySelector('.preview') === null).toBe(refused !== '');
    if (stated.startsWith('reject')) expect(refused).toMatch(new RegExp(`^“${id}\\.list” was not added, not even in part: .+\\.$`));
    if (/^reject:(?:json|too-deep)/.test(stated)) expect(refused).toMatch(/\(line [\d,]+, character [\d,]+\)\.$/);
    expect((await hands.lists()).lists).toEqual([]);
    expectDecent(root);
    expect(HIDDEN.test(root.textContent ?? '')).toBe(false);
  });
});

describe('hostile names', () => {
  const values = STRINGS.map(({ value }) => value).filter((text) => text !== '');
  it('are there', () => expect(values.length).toBeGreaterThan(10));
  it('stay text without hidden signs, as names of files and lists, of families, publishers and keys', async () => {
    for (const value of values) {
      const list: KeptList = {
        id: 'one', name: value, publisher: value, licence: value, page: value, format: 'csv', file: value, imported: 0, entries: 1, expired: 0, waiting: 0, accepted: [], refused: 0, family: value,
        vouched: { by: 'key', key: 'x', name: value }, from: 'person', bytes: 1,
      };
      const { root } = await show([list]);
      await give(root, new File([`domain,family\nevil.example,"${value.replaceAll('"', '""')}"\n`], value));
      expectDecent(root);
      expect(textOf(root.querySelector('.kept-list h4')).length).toBeLessThanOrEqual(301);
      expect(HIDDEN.test(root.textContent ?? ''), JSON.stringify(value)).toBe(false);
    }
  }, 60_000);
});

describe('the parts of a preview', () => {
  const examples = { added: [], gone: [], altered: [] };
  it.each([[{ added: 9, gone: 1, altered: 0, same: 1 }, false], [{ added: 9, gone: 2, altered: 1, same: 1 }, false], [{ added: 9, gone: 2, altered: 0, same: 1 }, true], [{ added: 0, gone: 0, altered: 0, same: 0 }, false]])('%j loses most: %s', (change, whether) => {
    expect(losesMost({ ...change, examples })).toBe(whether);
  });
  it('count every reason once', () => {
    const { other, broad } = notUsed({ entries: 0, review: 0, expired: 0, refused: { reserved: 2, regex: 3, 'too-broad': 4, malformed: 5 } }, []);
    expect([other.count, broad.count]).toEqual([8, 6]);
    expect([...other.reasons, ...broad.reasons].map(([why]) => why)).toEqual(['malformed', 'regex', 'too-broad', 'reserved']);
  });
});
