import { readFileSync } from 'node:fs';
import { parse } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../build/words-without-notes.ts';

describe('the words as they ship', () => {
  it('have no notes, and every message as it was', () => {
    for (const language of ['en', 'es']) {
      const source = readFileSync(new URL(`../../src/ui/words/${language}.ftl`, import.meta.url), 'utf8');
      const messages = (text: string) => parse(text, { withSpans: false }).body.flatMap((entry) => (entry.type === 'Message' ? [{ ...entry, comment: null }] : []));
      const shipped = withoutNotes(source);
      expect(messages(shipped)).toEqual(messages(source));
      expect(shipped).not.toMatch(/^#/m);
      expect(parse(shipped, {}).body.filter((entry) => entry.type !== 'Message')).toEqual([]);
    }
  });
});
