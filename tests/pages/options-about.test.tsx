// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../options/about/notice.ts';
import { expectDecent, textOf } from './page.ts';
import { showOptions } from './shown-options.ts';

const NOTICE = readFileSync(join(import.meta.dirname, '../../NOTICE'), 'utf8');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('NOTICE as a list', () => {
  const parts = readNotice(NOTICE);

  it('loses no word of what follows its head', () => {
    const from = NOTICE.indexOf('\n1. ') + 1;
    const again = parts.map(({ title, named, text }) => title + text + named.map((one) => one.name + one.text).join('')).join('');
    const letters = (text: string): string => [...squeezed(text).replaceAll(',', '')].sort().join('');
    const numbers = parts.map((_, at) => (at < 3 ? `${at + 1}.` : `${'ABC'[at - 3]}.`)).join('');
    expect(letters(again + numbers)).toBe(letters(NOTICE.slice(from)));
  });

  it('has its parts, with an entry for each library and list', () => {
    expect(parts.map(({ title }) => title)).toEqual(['Published lists of indicators', 'Data packages that the indexes are compiled from', 'Libraries inside the extension', 'MIT License', 'BSD 3-Clause License', 'ISC License']);
    expect(parts[2]?.named.map(({ name }) => name.replace(/ [\d.]+$/, ''))).toEqual(expect.arrayContaining(['preact', 'idb', '@fluent/bundle', 'webextension-polyfill']));
    expect(parts[1]?.named.find(({ name }) => name.includes('@ip-location-db/asn-country'))?.text).toContain('https://db-ip.com/');
    expect(parts[5]?.named).toEqual([]);
    expect(parts[3]?.text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });

  it('mends lines that were broken for their length', () => {
    expect(parts[0]?.named.find(({ name }) => name === 'citizenlab/malware-indicators')?.text.split('\n')).toEqual([
      'Citizen Lab, University of Toronto', 'https://github.com/citizenlab/malware-indicators', 'CC BY-NC-SA 4.0: https://creativecommons.org/licenses/by-nc-sa/4.0/',
      'Asks for: name, link to the licence, changes said; no commercial use; the same licence for what is made from it.',
    ]);
  });
});

describe('about and licences', () => {
  it.each(['en', 'es'] as const)('tells version, date and counts, promises and licences in %s', async (language) => {
    const { root } = await showOptions('default', { language });
    const about = textOf(root.querySelector('#about'));
    expect(about).toContain('1.0.0');
    expect(about).toMatch(language === 'en' ? /22 November 2026.*9,000 reported addresses/ : /22 de noviembre de 2026.*9,000 direcciones señaladas/);
    expect(root.querySelectorAll('.promises li')).toHaveLength(8);
    expect(about).toContain('preact');
    expect([...root.querySelectorAll<HTMLAnchorElement>('.licences a')].map(({ href }) => href)).toEqual(expect.arrayContaining(['https://mozilla.org/MPL/2.0/']));
    expectDecent(root);
  });

  it('says nothing of counts that cannot be read', async () => {
    const { root } = await showOptions('blind');
    expect(textOf(root.querySelector('#about'))).not.toMatch(/9,000|undefined/);
  });
});
