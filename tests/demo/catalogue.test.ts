/** The demo plays what the catalogue knows: when the catalogue changes, the demo's words must follow. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import { ALIASES, REPORTED_PAGE, SPYWARE, TRACKERS } from '../../demo/hosts.ts';

const { indicators } = loadCatalogue();
const indicator = (value: string | undefined) => indicators.find((one) => one.value === value);

describe('the indicators of the demo', () => {
  it.each([
    [SPYWARE.recent, 'intellexa-predator', 'exploit-delivery', '2026-02'],
    [SPYWARE.dated, 'nso-pegasus', 'exploit-delivery', '2022-07'],
    [SPYWARE.old, 'nso-pegasus', 'exploit-delivery', '2017-06'],
    [SPYWARE.vendor, 'stalkerware', 'vendor-site', '2025-04'],
    [`http://${REPORTED_PAGE}`, 'coruna-exploit-kit', 'exploit-delivery', '2026-03'],
    [ALIASES['127.0.50.1'], 'finfisher', 'c2', '2013-03'],
  ])('%s is %s, %s, of %s', (value, family, role, firstReported) => {
    expect(indicator(value)).toMatchObject({ family, role, firstReported });
    expect(indicator(value)?.confidence).not.toBe('low');
  });
});

describe('the trackers of the demo', () => {
  const { domains } = readTrackerDb();
  const isKnown = (host: string): boolean => host.split('.').some((_, index, labels) => domains.has(labels.slice(index).join('.')));

  it('are all known by name', () => {
    expect(TRACKERS.filter((host) => !isKnown(host))).toEqual([]);
  });

  it('are no indicators', () => {
    expect(TRACKERS.filter((host) => indicator(host))).toEqual([]);
  });
});
