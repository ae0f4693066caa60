/**
 * Services that can record movements, keys and the page itself, to play the visit back later.
 *
 * Rule: `vendor` when something of such a company ran in the page (a script or frame of it was loaded, or something was sent
 * to it); `recording` when the page sent it three messages or more, or one to an address that only the recorder of that
 * service uses. Source: the vendors of the catalogue; Acar, Englehardt, Narayanan, "No boundaries", 2017; the addresses are
 * those of the services' own published clients. False alarms: these services measure without recording too, and the site may
 * have recording switched off: what is said is that they *can* record. Innocent: a picture from a vendor's site, the
 * vendor's own pages, a service's other interfaces. Cannot see: what was recorded; a recorder under the site's own name;
 * a recorder that the site runs itself.
 */
import type { Contact, Evidence, KeptSign, Look, RequestType } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { ranInPage } from './ran-in-page.ts';
import { sameOwner } from './same-owner.ts';
import type { Detector, PatternFinding, Scene } from './types.ts';

type ReplayFinding = PatternFinding & { detector: 'session-replay' };

const SENDING: ReadonlySet<RequestType> = new Set(['ping', 'xmlhttprequest', 'websocket']);
/** A service that only measures sends one or two messages a page. */
const MANY = 3;
const LOOKS = 3;

/** Addresses to which a service's recorder sends, and nothing else of it; read in the services' own clients. */
const RECORDERS: readonly { service: string; is(look: Look): boolean }[] = [
  // mc.yandex.ru, mc.yandex.com.tr, mc.webvisor.org …: one name before the site
  { service: 'Webvisor', is: ({ host, site, path, url }) => host === `mc.${site}` && /^(?:yandex|webvisor)\./.test(site) && (path.startsWith('/webvisor/') || url.includes('wv-part=')) },
  { service: 'Datadog Session Replay', is: ({ site, path }) => path === '/api/v2/replay' && /^browser-intake-(?:[a-z0-9]+-)?(?:datadoghq|ddog-gov)\./.test(site) },
  { service: 'FullStory', is: ({ site, path }) => site === 'fullstory.com' && path.startsWith('/rec/bundle') },
  { service: 'Amplitude Session Replay', is: ({ host, site, path }) => site === 'amplitude.com' && host.startsWith('api-sr.') && path === '/sessions/v2/track' },
  { service: 'PostHog Session Replay', is: ({ site, path }) => site === 'posthog.com' && path === '/s/' },
  { service: 'Mixpanel Session Replay', is: ({ site, path }) => site === 'mixpanel.com' && (path === '/record' || path === '/record/') },
];

export const sessionReplay: Detector = {
  id: 'session-replay',
  highest: 'exposure',
  card: 'detector/session-replay',
  eyes: [{ at: 'asked', types: SENDING, notice: noticeSending }],
  detect(scene) {
    const page = scene.knowledge.host(scene.visit.host);
    const found = new Map<string, Recorder>();
    for (const contact of scene.visit.contacts.values()) note(found, scene, page, contact);
    return [...found.values()].map(told);
  },
};

function noticeSending(look: Look): { what: string; detail?: string } | undefined {
  if (look.site === look.page.site || (look.method !== 'POST' && look.type !== 'websocket')) return undefined;
  const recorder = RECORDERS.find(({ is }) => is(look));
  return recorder ? { what: 'recorder', detail: recorder.service } : { what: 'sent' };
}

/** What one company's hosts showed. */
interface Recorder extends Pick<ReplayFinding, 'subject' | 'organisation' | 'hosts' | 'details'> { requests: number; sent: KeptSign[]; looks: Evidence[] }

function note(found: Map<string, Recorder>, { knowledge }: Scene, page: HostFacts, contact: Contact): void {
  const sent = contact.signs.filter(({ detector, evidence }) => detector === 'session-replay' && evidence.outcome !== 'refused');
  const facts = knowledge.host(contact.host, contact.patterns);
  const vendor = facts.vendors?.find(({ kind }) => kind === 'session-replay');
  const services = sent.flatMap(({ what, detail }) => (what === 'recorder' && detail !== undefined ? [detail] : []));
  const looks = vendor ? contact.evidence.filter(ranInPage) : [];
  if ((services.length === 0 && looks.length === 0 && !(vendor && sent.length > 0)) || sameOwner(page, facts)) return;
  const subject = vendor?.company ?? facts.organisation?.name ?? facts.site;
  const known = found.get(subject);
  const kept = known ?? { subject, hosts: [], details: [], requests: 0, sent: [], looks: [], ...(facts.organisation ? { organisation: facts.organisation } : {}) };
  if (!known) found.set(subject, kept);
  kept.hosts.push(contact.host);
  kept.details.push(...services.filter((service) => !kept.details.includes(service)));
  kept.requests += contact.requests;
  kept.sent.push(...sent);
  kept.looks.push(...looks);
}

function told({ requests, sent, looks, ...recorder }: Recorder): ReplayFinding {
  const messages = sent.reduce((sum, { count }) => sum + count, 0);
  const recording = recorder.details.length > 0 || messages >= MANY;
  // The recorder's own address shows most.
  const shown = recording ? [...sent].sort((a, b) => Number(b.what === 'recorder') - Number(a.what === 'recorder')).map(({ evidence }) => evidence) : [];
  const evidence = [...shown, ...looks, ...sent.map((sign) => sign.evidence)].filter((look, index, all) => all.findIndex((other) => isSame(other, look)) === index).slice(0, LOOKS);
  return { detector: 'session-replay', level: 'exposure', card: 'detector/session-replay', what: recording ? 'recording' : 'vendor', count: recording ? messages : requests, evidence, ...recorder };
}

/** A restored visit holds one look in several copies. */
const isSame = (a: Evidence, b: Evidence): boolean => a.at === b.at && a.url === b.url;
