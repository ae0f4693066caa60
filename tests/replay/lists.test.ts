/** The catalogue, written down as a list from outside and read again, finds on every recorded request what the catalogue finds. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { withLists } from '../../src/lists/with-lists.ts';
import type { OpenList } from '../../src/lists/open-list.ts';
import type { ListResult } from '../../src/lists/types.ts';
import { opened, readAll } from '../lists/read.ts';
import { TODAY } from '../scene.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const { boot, knowledge } = compiled();
const indicators = loadCatalogue().indicators;
const urls = [...logsIn('netlogs'), ...logsIn('har')].flatMap(({ events }) => events.flatMap((event) => ('url' in event ? [event.url] : [])));
const addresses = [...logsIn('netlogs'), ...logsIn('har')].flatMap(({ events }) => events.flatMap((event) => ('address' in event && event.address !== undefined ? [event.address] : [])));

let result: ListResult;
let list: OpenList;
beforeAll(async () => {
  const rows = indicators.map(({ value, type }) => `${type},"${value}"`);
  result = await readAll(`type,value\n${rows.join('\n')}\n`);
  list = opened(result.entries);
});

const both = () => withLists({ boot, knowledge }, [{ name: 'again', list }], TODAY);
/** What the catalogue finds, and what the list finds, as the values that each says. */
function found(url: string): { shipped: string[]; listed: string[] } {
  const together = both();
  const rows = together.boot.classify(url, 'image', 'example.org')?.indicators.map(({ row }) => together.knowledge.indicator(row)) ?? [];
  const values = (own: boolean): string[] => [...new Set(rows.filter((one) => (one.list === undefined) === own).map(({ value }) => plain(value)))].sort();
  return { shipped: values(true), listed: values(false) };
}
/** URLs are written in two ways: with the scheme, and without. */
const plain = (value: string): string => value.replace(/^https?:\/\//, '').replace(/\/$/, '');

describe('the catalogue as a list', () => {
  it('is taken whole', () => {
    expect(indicators.length).toBeGreaterThan(1000);
    expect([result.counts.refused, result.review]).toEqual([{}, []]);
    expect(result.counts.entries).toBe(new Set(indicators.map(({ value }) => value)).size);
  });

  it('finds the same in recorded traffic', () => {
    expect(urls.length).toBeGreaterThan(3000);
    const { boot: joined } = both();
    for (const url of new Set(urls)) {
      const { shipped, listed } = found(url);
      expect(listed, url).toEqual(shipped);
    }
    for (const address of new Set(addresses)) expect(joined.indicatorsAt(address).length, address).toBe(boot.indicatorsAt(address).length * 2);
  });

  it('finds the same on every indicator, below it, beside it and above it', () => {
    const { boot: joined } = both();
    let hits = 0;
    for (const { value, type } of indicators) {
      if (type === 'ipv4') {
        expect(new Set(joined.indicatorsAt(value).map((row) => both().knowledge.indicator(row).value))).toEqual(new Set([value]));
        continue;
      }
      const base = type === 'url' ? value.replace(/^(?!https?:)/, 'https://') : `https://${value}/path`;
      const host = new URL(base).host;
      for (const url of [base, base.replace(host, `www.${host}`), base.replace(host, `x${host}`), base.replace(host, host.split('.').slice(1).join('.')), `${base}x`, `${base}?x=1`, `${base}/x`]) {
        if (!URL.canParse(url)) continue;
        const { shipped, listed } = found(new URL(url).href);
        expect(listed, url).toEqual(shipped);
        hits += listed.length;
      }
    }
    expect(hits).toBeGreaterThan(indicators.length);
  });
});
