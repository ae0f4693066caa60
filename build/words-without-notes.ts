/** The .ftl files as they ship: without the notes for translators, which are half of them and mean nothing to a machine. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ASKED = /\.ftl\?raw$/;

export const wordsWithoutNotes = (): Plugin => ({
  name: 'testigo:words-without-notes',
  enforce: 'pre',
  load(id) {
    if (!ASKED.test(id)) return undefined;
    return `export default ${JSON.stringify(withoutNotes(readFileSync(id.replace(/\?raw$/, ''), 'utf8')))};`;
  },
});

/** Comments of Fluent begin a line, and nothing else does so with `#`: https://projectfluent.org/fluent/guide/comments.html. */
export const withoutNotes = (text: string): string => text.replaceAll(/^#.*\n/gm, '').replaceAll(/\n{2,}/g, '\n');
