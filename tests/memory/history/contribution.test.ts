import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/detectors/types.ts';
import { contributionOf } from '../../../src/memory/history/contribution.ts';
import { contact, indicator, look } from '../../scene.ts';
import { exposed, KNOWN, MONDAY, visited } from './stand.ts';

const WHEN = { day: '2026-11-16', hour: 12 };
const plaintext = (urls: string[], level: Finding['level'] = 'risk', address?: string): Finding =>
  ({ detector: 'plaintext', what: 'cookies', level, subject: 'news.example', card: 'detector/plaintext', evidence: urls.map((url) => look(url, address === undefined ? {} : { address })) });

/** How many findings are counted at which host. */
function found(findings: Finding[]): Record<string, number> {
  const visit = visited('news.example', MONDAY, [contact('b.tracker.test', { addresses: ['192.0.2.1'] })]);
  const exposure = { ...exposed(visit, KNOWN), findings };
  return Object.fromEntries(contributionOf(visit, exposure, WHEN).shares.flatMap((share) => (share.found > 0 ? [[share.host, share.found]] : [])));
}

describe('findings by country', () => {
  it('are none where nothing was found, or only what is ordinary', () => {
    expect(found([])).toEqual({});
    expect(found([plaintext(['https://px.tracker.test/'], 'note')])).toEqual({});
  });

  it('are counted at the host that the evidence names', () => expect(found([plaintext(['http://news.example/a'])])).toEqual({ 'news.example': 1 }));

  it('count once a country, however many hosts there the evidence names', () => expect(found([plaintext(['http://b.tracker.test/', 'http://px.tracker.test/', 'http://news.example/'])])).toEqual({ 'b.tracker.test': 1, 'news.example': 1 }));

  it('go by the address where the host is none of the visit', () => expect(found([plaintext(['http://alias.test/'], 'exposure', '192.0.2.2')])).toEqual({ 'news.example': 1 }));

  it('are counted nowhere when nobody knows where', () => expect(found([plaintext(['http://elsewhere.test/', 'no address'])])).toEqual({}));
});

describe('a reported address', () => {
  const kept = (more: Parameters<typeof indicator>[0]) => {
    const visit = visited('news.example', MONDAY, []);
    const finding: Finding = { detector: 'known-infrastructure', level: 'alert', subject: 'exploit.test', card: 'detector/known-infrastructure', evidence: [look('https://exploit.test/')], indicator: indicator(more), age: 'recent', weight: 'present', way: 'loaded', by: 'host', outcome: 'answered' };
    return contributionOf(visit, { ...exposed(visit, KNOWN), findings: [finding] }, WHEN).findings[0];
  };

  it('of the catalogue is kept by the id of its family', () => expect(kept({})).toMatchObject({ family: 'nso-pegasus', indicator: 'exploit.test' }));

  it('of a list is kept by the list’s name, and by the family as the list calls it', () => {
    expect(kept({})?.list).toBeUndefined();
    expect(kept({ list: { name: 'Helpline', dated: false }, family: { id: 'list-x-some', name: 'Some', vendor: '', vendorCountry: '', kind: '', years: '' } })).toMatchObject({ list: 'Helpline', family: 'Some', indicator: 'exploit.test' });
  });
});
