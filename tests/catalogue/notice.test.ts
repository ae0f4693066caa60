/** NOTICE and the licence of the data name everything that is shipped, as it is shipped today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_FOLDER, loadCatalogue, loadLists } from '../../build/catalogue/load.ts';

const read = (file: string): string => readFileSync(join(CATALOGUE_FOLDER, '..', file), 'utf8');
const notice = read('NOTICE');

/** How NOTICE writes an SPDX id. */
const WRITTEN: Readonly<Record<string, string>> = {
  MIT: 'MIT: text A', 'BSD-3-Clause': 'BSD 3-Clause: text B', 'CC-BY-2.0': 'CC BY 2.0', 'CC-BY-4.0': 'CC BY 4.0', 'CC-BY-SA-4.0': 'CC BY-SA 4.0', 'CC-BY-NC-SA-4.0': 'CC BY-NC-SA 4.0',
};

const versions = (): Map<string, string> => {
  const { dependencies, devDependencies }: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(read('package.json'));
  return new Map([...Object.entries(dependencies), ...Object.entries(devDependencies).filter(([name]) => /^(@ghostery\/trackerdb|@ip-location-db\/.*|tldts)$/.test(name))]);
};

describe('NOTICE', () => {
  it.each(loadLists().map((list) => [list.repository, list] as const))('names %s with its holder and licence', (repository, { holder, licence }) => {
    const from = notice.indexOf(repository.replace('https://github.com/', ''));
    const entry = notice.slice(from, notice.indexOf('\n\n', from));
    expect(entry).toContain(repository);
    expect(entry).toContain(holder);
    expect(entry).toContain(WRITTEN[licence]);
  });

  it.each([...versions()])('names %s %s', (name, version) => expect(notice).toContain(`${name} ${version}`));

  it('gives the link that the address database asks for', () => expect(notice).toContain('https://db-ip.com'));
});

describe('the licence of the data', () => {
  it('counts indicators as they are', () => {
    const text = read('LICENSE-DATA.md');
    const counts = new Map<string, number>();
    for (const { licence } of loadCatalogue().indicators) counts.set(licence, (counts.get(licence) ?? 0) + 1);
    for (const [licence, count] of counts) {
      const name = licence.replace(/^CC-BY/, 'CC BY').replace(/-(\d\.\d)$/, ' $1').replace('BSD-3-Clause', 'BSD 3-Clause');
      expect(text).toContain(`| ${name} | ${count.toLocaleString('en-US')} |`);
    }
    expect(text).toContain(`${counts.get('CC-BY-NC-SA-4.0')} indicators are published by Citizen Lab`);
  });
});

describe('the catalogue\'s README', () => {
  it('shows a row that exists', () => {
    const [header = '', row = ''] = read('catalogue/README.md').split('\n').filter((line) => line.startsWith('    ')).map((line) => line.trim());
    const lines = read('catalogue/indicators/finfisher.csv').split('\n');
    expect(lines[0]).toBe(header);
    expect(lines).toContain(row);
  });
});
