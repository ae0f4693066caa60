/** Every recorded log: no address is taken for a proxy's that is none, and what was not seen is what the recording lacks. */
import { describe, expect, it } from 'vitest';
import { visitsOf } from '../../src/audit/visits.ts';
import { elsewhereOf } from '../../src/detectors/elsewhere.ts';
import { proxiesOf } from '../../src/detectors/proxied.ts';
import { proxyChain } from '../../src/detectors/proxy-chain.ts';
import { fold, NO_CAPS } from '../../src/exposure/fold.ts';
import { TODAY } from '../scene.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const { boot, knowledge } = compiled();
const logs = [...logsIn('netlogs'), ...logsIn('har')].map(({ name, events }) => {
  const visits = visitsOf(events, boot);
  return { name, visits, scenes: visits.map((visit) => ({ visit, knowledge, home: 'MX', today: TODAY, elsewhere: elsewhereOf(visit, visits) })) };
});

/** Addresses at which hosts of several sites answered, by log: Fastly, Google's own, Akamai twice, one government's two names. */
const SHARED: Record<string, string[]> = {
  'ryan.json.gz': ['151.101.86.109', '151.101.86.110'], 'www.google.ru.json.gz': ['2a00:1450:400f:808::200e', '2a00:1450:400f:80a::2003'],
  'assa.har.gz': ['62.127.145.82'], 'www.etat.lu.har.gz': ['194.154.200.74'], 'ferguson.har.gz': ['2.22.40.237'],
};

/** What was not seen, by log, of all its visits. */
const GAPS: Record<string, string[]> = {
  'missing-response.json.gz': ['from-cache', 'unanswered'], 'ryan.json.gz': ['unanswered'],
  // A developer's machine answers for a public name, and nobody can tell it from a local proxy.
  '304.har.gz': ['proxy'],
  // These recorders wrote no addresses down.
  'http2-chrome.har.gz': ['no-address'], 'http2-firefox.har.gz': ['no-address'], 'redirect-loop.har.gz': ['no-address'],
};

/** Pages that were reached through a page that sent the browser on: a test of two variants of one site. */
const TRAILS: Record<string, string[]> = { 'missing-response.json.gz': ['https://www.izettle.com/se'] };

describe.each(logs)('$name', ({ name, visits, scenes }) => {
  it('holds no proxy, though one address may answer for several sites', () => {
    const sites = new Map<string, Set<string>>();
    for (const { site, addresses } of visits.flatMap((visit) => [...visit.contacts.values()])) for (const address of addresses) sites.set(address, new Set([...sites.get(address) ?? [], site]));
    expect([...sites].filter(([, all]) => all.size > 1).map(([address]) => address).sort()).toEqual(SHARED[name] ?? []);
    expect(scenes.flatMap((scene) => [...proxiesOf(scene)])).toEqual([]);
  });

  it('says what was not seen, and nothing else', () => {
    expect([...new Set(scenes.flatMap((scene) => fold(scene, NO_CAPS).gaps))].sort()).toEqual(GAPS[name] ?? []);
  });

  it('has no chain through strangers but such as lead there', () => {
    expect(visits.flatMap(({ trail }) => trail?.map(({ url }) => url) ?? [])).toEqual(TRAILS[name] ?? []);
    expect(scenes.flatMap((scene) => proxyChain.detect(scene))).toEqual([]);
  });
});
