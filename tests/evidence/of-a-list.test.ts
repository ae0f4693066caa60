/** What a pack says of an address that was found on somebody's own list: the list's word, under its name, and no day that nobody gave. */
import { describe, expect, it } from 'vitest';
import { indicatorFact } from '../../src/evidence/finding-fact.ts';
import { indicatorObject } from '../../src/evidence/stix-objects.ts';
import type { OverviewFinding } from '../../src/memory/overview/types.ts';
import { indicator } from '../scene.ts';
import { fileIn, keptAlert, making, packOf } from './witnessed.ts';

const listed = (dated: boolean) => indicator({
  family: { id: 'list-x-', name: '', vendor: '', vendorCountry: '', kind: '', years: '' }, firstReported: '2026-11-15', list: { name: 'Helpline', dated },
  sources: [{ id: 'list-x', publisher: 'Example', title: 'Helpline', date: '2026-11-15', licence: '', url: 'https://example.org/list' }],
});
const objectOf = (dated: boolean) => indicatorObject(indicatorFact(listed(dated)), making(), 'identity--5f280b7e-ef5e-5b15-852e-4e2240ac3ab8', Date.UTC(2026, 0, 2));

describe('an indicator of a list', () => {
  it('is dated where the list gives a day', () => {
    expect(objectOf(true)).toMatchObject({ valid_from: '2026-11-15T00:00:00.000Z', external_references: [{ source_name: 'Example', description: 'Helpline (2026-11-15)', url: 'https://example.org/list' }] });
    expect(objectOf(true).description).toContain('First reported');
  });

  it('has no day where the list gives none', () => {
    const object = objectOf(false);
    expect(object).toMatchObject({ valid_from: '2026-01-02T00:00:00.000Z', name: 'exploit.test', external_references: [{ source_name: 'Example', description: 'Helpline' }] });
    expect(JSON.stringify(object)).not.toContain('2026-11-15');
    expect(object.description).not.toContain('First reported');
  });

  it('of the history is told by the list and the family that it names', () => {
    const { family: _family, ...rest } = keptAlert;
    const of = (family: string): OverviewFinding => ({ ...rest, family, list: 'Helpline' });
    expect(fileIn(packOf({ visits: [], kept: [of('')] }, 'full'), 'findings.csv')).toContain(': Helpline');
    expect(fileIn(packOf({ visits: [], kept: [of('Some family')] }, 'full'), 'findings.csv')).toContain(': Some family: Helpline');
  });
});
