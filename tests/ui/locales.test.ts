/** What the stores and the browser's list of extensions show: both languages, within the stores' limits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string; description: string }>;
const read = (language: string): Messages => JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Messages;

it.each(['es', 'en'])('%s has every message of the manifest, within the limits, with a note', (language) => {
  const messages = read(language);
  const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? '');
  expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  expect(messages.name?.message.length).toBeLessThanOrEqual(40);
  expect(messages.description?.message.length).toBeLessThanOrEqual(112);
  expect(Object.values(messages).every(({ description }) => description.length > 10)).toBe(true);
});

it('the icons are PNGs of the sizes that the manifest names', () => {
  for (const [size, path] of Object.entries(manifest.icons)) {
    const bytes = readFileSync(join(ROOT, 'public', path));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

it('the mark on the pages is the icon of the toolbar', () => {
  const paths = (file: string) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  expect(paths('src/ui/components/mark.tsx')).toEqual(paths('public/icons/icon.svg'));
});
