/** One visit as a person would want it kept: a newspaper that loads trackers and a reported address; and what packs are made of it. */
import { packSteps } from '../../src/evidence/pack.ts';
import type { Making, Pack, Redaction, Witnessed } from '../../src/evidence/types.ts';
import type { Language } from '../../src/memory/types.ts';
import type { OverviewFinding, WholeVisit } from '../../src/memory/overview/types.ts';
import { whole } from '../pages/wholes.ts';
import { chain, contact, hit, indicator, located, look, organisation, sign, visit, type Known } from '../scene.ts';
import { strictWords } from '../ui/read-words.ts';

/** 15 November 2026, 15:04:05 UTC. */
export const THEN = Date.UTC(2026, 10, 15, 15, 4, 5);
const NOW = Date.UTC(2026, 10, 15, 16, 0, 0);

const KNOWN: Known = {
  indicators: [indicator()],
  hosts: {
    'tracker.test': { organisation: organisation('trackco', 'US'), category: 'advertising' },
    'example.org': { organisation: organisation('paperhouse', 'MX') },
  },
  places: { '192.0.2.1': located('US', 64501), '2001:db8::7': located('DE', 64502), '192.0.2.250': located('MX', 64503) },
};

export const SECRET_PATH = 'sources/whistle-7';
const PAGE = `https://example.org/${SECRET_PATH}?draft=3`;

/** @param id of the visit. @param host of a stranger, and @param url of a request to it, for what a hostile site might send. */
export function paper(id = 'd1', { host = 'cdn.tracker.test', url = 'https://cdn.tracker.test/pixel/secret-path.gif?x=1' } = {}): WholeVisit {
  const own = contact('example.org', { ways: { opened: 1, loaded: 2 }, requests: 3, addresses: ['192.0.2.250'], first: THEN, last: THEN + 900, evidence: [look(PAGE, { at: THEN, type: 'main_frame', way: 'opened', status: 200, address: '192.0.2.250' })] });
  const assets = contact('static.example.org', { first: THEN + 50, last: THEN + 60, evidence: [look(`https://static.example.org/${SECRET_PATH}.css`, { at: THEN + 50, type: 'stylesheet' })] });
  const tracker = contact(host, {
    site: 'tracker.test', requests: 4, answered: 4, addresses: ['192.0.2.1', '2001:db8::7'], first: THEN + 100, last: THEN + 400,
    evidence: [look(url, { at: THEN + 100, status: 200, address: '192.0.2.1', asker: 'https://example.org' })],
    signs: [sign('invisible-pixel', 'plain', url, { evidence: look(url, { at: THEN + 100, status: 200, address: '192.0.2.1' }) })],
  });
  const reported = look('https://a.exploit.test/landing/person-77', { at: THEN + 200, status: 200, address: '192.0.2.9', asker: 'https://example.org' });
  const exploit = contact('a.exploit.test', { requests: 2, answered: 2, addresses: ['192.0.2.9'], first: THEN + 200, last: THEN + 300, hits: [hit({ count: 2, evidence: reported })], evidence: [reported] });
  return whole(visit([own, assets, tracker, exploit], {
    id, url: PAGE, started: THEN - 10, committed: THEN,
    chains: [{ ...chain([[host, '192.0.2.1'], ['end.tracker.test', '192.0.2.1']], { type: 'image', way: 'loaded', at: THEN + 100 }), hops: [
      { url, host, status: 302, address: '192.0.2.1' }, { url: 'https://end.tracker.test/sync/secret-path', host: 'end.tracker.test', status: 200, address: '192.0.2.1' }] }],
  }), KNOWN);
}

/** As the history keeps an alert. */
export const keptAlert: OverviewFinding = {
  key: 'k', day: '2026-11-10', site: 'weekly.example', detector: 'known-infrastructure', level: 'alert', subject: 'b.exploit.test', card: 'family/nso-pegasus', what: '', family: 'nso-pegasus', indicator: 'exploit.test',
  evidence: [{ url: 'https://b.exploit.test/landing/person-78', at: Date.UTC(2026, 10, 10, 9, 30), type: 'image', way: 'loaded', outcome: 'answered', address: '192.0.2.9', asker: 'https://weekly.example', status: 200 }],
};

/** Cookies of the visited site itself, readable on the wire. */
export const keptCookies: OverviewFinding = {
  key: 'c', day: '2026-11-11', site: 'weekly.example', detector: 'plaintext', level: 'risk', subject: 'www.weekly.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '',
  evidence: [{ url: 'http://www.weekly.example/private-article', at: Date.UTC(2026, 10, 11, 9, 30), type: 'main_frame', way: 'opened', outcome: 'answered', address: '192.0.2.8', asker: '', status: 200 }],
};

export const making = (language: Language = 'en'): Making => ({
  at: NOW, offset: -360, extension: '1.0.0', catalogue: '2026-11-22', agent: { name: 'Firefox', version: '153' },
  words: strictWords(language), other: strictWords(language === 'en' ? 'es' : 'en'),
});

/** Makes the pack in one go. */
export function packOf(witnessed: Partial<Witnessed>, redaction: Redaction, language: Language = 'en'): Pack | undefined {
  const steps = packSteps({ visits: [], kept: [], ...witnessed }, redaction, making(language), (id) => (id === 'nso-pegasus' ? 'Pegasus' : id));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The text of one file. */
export function fileIn(pack: Pack | undefined, name: string): string {
  const file = pack?.files.find((one) => one.name === name);
  if (!file) throw new Error(`${name} is not in the pack`);
  return file.text;
}
