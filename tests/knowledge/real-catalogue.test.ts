import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { compileHosts } from '../../build/index/compile-hosts.ts';
import { openBoot } from '../../src/knowledge/boot-index.ts';
import { openNames } from '../../src/knowledge/names.ts';
import { buffer } from './small-catalogue.ts';

const catalogue = loadCatalogue();
const compiled = compileHosts(catalogue);
const boot = openBoot(buffer(compiled.boot));
const names = openNames(buffer(compiled.names));
const rowsOf = (url: string): number[] => boot.classify(url, 'main_frame', '')?.indicators.map(({ row }) => row) ?? [];

describe('every indicator of the catalogue', () => {
  it('is recognised in a request, and above and beside it nothing is', () => {
    const missed = catalogue.indicators.filter(({ value, type }, row) => {
      if (type === 'ipv4') return !boot.indicatorsAt(value).includes(row) || !rowsOf(`http://${value}/`).includes(row);
      if (type === 'url') return !rowsOf(value).includes(row) || !rowsOf(value.replace(/^http:/, 'https:')).includes(row) || rowsOf(`${value.replace(/\/$/, '')}x`).includes(row);
      return !rowsOf(`https://${value}/`).includes(row) || !rowsOf(`http://a.${value}:8080/x`).includes(row) || rowsOf(`https://x${value}/`).includes(row) || rowsOf(`https://${value}.example/`).includes(row);
    });
    expect(missed).toEqual([]);
    expect(catalogue.indicators.length).toBeGreaterThan(8000);
  });

  it('is named as the catalogue names it', () => {
    for (const [row, { value, type, role, confidence, firstReported, family, sources, network }] of catalogue.indicators.entries()) {
      const known = names.indicator(row);
      expect([known.value, known.type, known.role, known.confidence, known.firstReported, known.family.id, known.sources.map(({ id }) => id), known.network])
        .toEqual([value, type, role, confidence, firstReported, family, sources, network]);
    }
  });
});
