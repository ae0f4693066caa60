/** Patterns in real browsers, through the whole product: what a page does, the popup says and the session's record holds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../demo/pages/index.ts';
import { NAME, PAPER, READER } from '../../demo/pages/paper.ts';
import type { Finding } from '../../src/detectors/types.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { changeSettings, popupText, setPopupStage, visit, type PopupStage } from './stage.ts';

/** Told of every page that calls others. */
const ORDINARY: ReadonlySet<string> = new Set(['tracker', 'programme-company', 'jurisdiction']);

/** `detector what subject`, in the order of telling. */
const told = ({ findings }: Exposure): string[] => findings.filter(({ detector }) => !ORDINARY.has(detector)).map(line);

function line(finding: Finding): string {
  const { detector, subject } = finding;
  if (detector === 'shared-identifier') return `${detector} ${finding.how} ${finding.companies.join(', ')}`;
  return [detector, ...('what' in finding ? [finding.what] : []), subject].join(' ');
}

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: PopupStage;
  let popup: Tab;
  let tab: Tab;

  beforeAll(async () => {
    stage = await setPopupStage(kind, { language: 'en-US' });
    ({ popup, tab } = stage);
  });
  afterAll(async () => { await stage?.close(); });

  const says = (page: string): Promise<string> => stage.says(page);

  /** The popup's page "how", of the tab that it shows, with everything on it opened. */
  const how = async (): Promise<string> => {
    await popup.evaluate("void document.getElementById('row-how').click()");
    await popup.until("document.querySelector('.page-title') !== null");
    await popup.evaluate("void document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    return popup.evaluate<string>('document.body.innerText');
  };

  /** What is stored of the last visit to that address. */
  const kept = async (url: string): Promise<Exposure> => {
    const all = await popup.evaluate<Exposure[]>("(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.values(all).flatMap(({ exposure }) => exposure ?? []))");
    const found = all.filter((one) => one.url.startsWith(url)).sort((a, b) => a.since - b.since).at(-1);
    if (!found) throw new Error(`nothing is stored of ${url}`);
    return found;
  };

  it('no pattern is told of a busy page that only looks as if it tracked', async () => {
    const text = await says('innocent');
    expect(text).toContain('5 companies besides store.example can see this visit');
    expect(text).toContain('Nothing else to tell');
    expect(told(await kept('https://store.example/'))).toEqual([]);
    // It did sign in on the way, and fetched its map.
    expect(stage.demo.seen.at('accounts.store.example')).toHaveLength(1);
    expect(stage.demo.seen.at('tiles.example')).toHaveLength(4);
  });

  it('every pattern of a page full of trackers is told, worst first', async () => {
    const text = await says('trackers');
    expect(text).toMatch(/^Risk$/m);
    expect(text).toContain('This page had your browser send Snap an e-mail address (email).');
    expect(told(await kept(`${PAPER}front`))).toEqual([
      'personal-data mail Snap', 'personal-data hash Pinterest', 'location-leak precise PubMatic, Inc.',
      'shared-identifier redirect Microsoft, Adobe', 'shared-identifier page LiveRamp, Criteo, Yandex',
      'local-probe named paper.example', 'link-decoration click Meta',
      'session-replay recording Hotjar (Contentsquare)', 'session-replay vendor Microsoft Clarity', 'session-replay recording FullStory',
      'fingerprinting vendor Fingerprint', 'cname-cloak signature Adobe (Experience Cloud)', 'tracker-socket named Yandex',
      'invisible-pixel named LiveRamp', 'invisible-pixel named Criteo', 'invisible-pixel named Adobe',
      'link-decoration campaign paper.example',
      'invisible-pixel plain comScore, Inc.', 'invisible-pixel plain Meta', 'invisible-pixel plain Adform', 'invisible-pixel plain Google', 'beacon sent ChartBeat',
      'real-time-bidding few paper.example', 'ads-api topics Google', 'ads-api attribution Google',
    ]);
  });

  it('the page "how" says each in words, what counts before what is ordinary', async () => {
    const text = await how();
    for (const sentence of [
      'This page had your browser send Pinterest an e-mail address or phone number turned into a hash, a code that always comes out the same (em).',
      'This page had your browser send PubMatic, Inc. coordinates exact to about 11 metres or less (lat and lon).',
      'The link that was opened carries a mark of Meta (fbclid)',
      'This page sent data to Hotjar (Contentsquare) 3 times.',
      'Fingerprint can recognise your device by its traits, without cookies: that is what it sells.',
      'Behind a name of this site’s own (metrics.paper.example) probably stands Adobe (Experience Cloud)',
      'Yandex keeps a channel (socket) open with this page, and its address carries what looks like an identifier of your browser.',
      'This page loaded an empty image from LiveRamp.',
      'These 3 companies received the same identifier of your browser, and can use it to join what each of them knows: LiveRamp, Criteo and Yandex.',
    ]) expect(text).toContain(sentence);
    expect(text.indexOf('E-mail and phone')).toBeLessThan(text.indexOf('Invisible images'));
    const ordinary = text.slice(text.indexOf('Common on nearly every site'));
    expect(ordinary).toContain('ChartBeat');
    expect(ordinary).toContain('This page asked 3 companies to bid');
    expect(ordinary).not.toContain('LiveRamp');
  });

  it('nothing that names the reader is stored, though all of it was sent', async () => {
    const bytes = await popup.evaluate<string>('(globalThis.browser ?? chrome).storage.session.get(null).then(JSON.stringify)');
    expect(bytes).toContain('rlcdn.com');
    const sent = JSON.stringify(stage.demo.seen.entries);
    for (const value of [NAME.handed, NAME.asked, encodeURIComponent(READER.mail), READER.hash, READER.lat, READER.lon]) {
      expect(sent).toContain(value);
      expect(bytes).not.toContain(value);
    }
    expect(bytes).not.toContain(READER.mail);
  });

  it('an edge is believed about its place in its own network alone', async () => {
    const hosts = (await kept(`${PAPER}front`)).companies.flatMap((company) => company.hosts);
    expect(hosts.find(({ host }) => host === 'cdnjs.cloudflare.com')?.place).toMatchObject({ country: 'MX', certainty: 'seen' });
    expect(hosts.find(({ host }) => host === 'track.adform.net')?.place).toMatchObject({ country: 'DE', certainty: 'probable' });
  });

  it('one company’s name for the reader is known again on another site', async () => {
    const text = await says('same-name');
    expect(text).toContain('the same identifier of your browser on 2 sites that you opened');
    expect(told(await kept('https://gazette.example/'))).toContainEqual(expect.stringMatching(/^shared-identifier sites LiveRamp/));
  });

  it('what a page sent on being left is told to whoever comes back to it', async () => {
    expect(await says('leaving')).not.toContain('ChartBeat');
    await visit(stage, tab, 'back-two');
    await waitFor('the message', async () => stage.demo.seen.at('ping.chartbeat.net').some(({ path }) => path.includes('left')));
    await tab.back();
    await stage.demo.seen.quiet();
    await popupText(stage, tab, popup);
    expect(told(await kept('https://news.example/leaving'))).toEqual(['beacon leaving ChartBeat']);
    expect(await how()).toContain('As you left this page, your browser sent ChartBeat a message.');
  });

  it('a way through pages that send one on is told hop by hop, across borders', async () => {
    expect(await says('bounce')).toContain('A redirect went through servers in 3 countries: United States, Mexico and Germany.');
    const chain = (await kept('https://news.example/arrived')).findings.find(({ detector }) => detector === 'proxy-chain');
    expect(chain).toMatchObject({ bouncers: ['hop-mx.example', 'hop-de.example'] });
    expect(chain && 'hops' in chain && chain.hops.map(({ host, by }) => `${host} ${by}`)).toEqual(['link.example undefined', 'hop-mx.example script', 'hop-de.example script', 'news.example script']);
  });

  it('a plain page that is diverted is called neither an attack nor ordinary', async () => {
    await says('plain-diverted');
    expect(await how()).toContain('An unencrypted request to plain.example was answered with a redirect to plain-counter.example');
    expect(told(await kept('http://plain-counter.example/'))).toContain('injection-sign redirected plain.example');
  });

  it('what a page asks of the device and the home is told, though nothing answered', async () => {
    expect(await says('local')).toContain('ask for addresses on your own device or network: 127.0.0.1:39271 and printer.home.arpa.');
  });

  it('only with the deeper look are cookies compared, and referrers read', async () => {
    const { url } = pageOf('deeper');
    await says('deeper');
    const without = told(await kept(url));
    expect(without).toEqual(['invisible-pixel plain TripleLift, Inc.']);
    await changeSettings(popup, { deeper: true });
    stage.demo.seen.clear();
    const text = await waitFor('the deeper look', async () => { const now = await says('deeper'); return now.includes('same identifier') ? now : undefined; });
    expect(text).toContain('These 2 companies received the same identifier of your browser, and can use it to join what each of them knows: Oracle and TripleLift, Inc.');
    const deeper = told(await kept(url));
    expect(deeper).toContain('shared-identifier page Oracle, TripleLift, Inc.');
    // Firefox itself tells strangers the site alone: https://bugzilla.mozilla.org/show_bug.cgi?id=1720291
    const wasTold = stage.demo.seen.at('eb2.3lift.com').some(({ referer }) => referer?.includes('reset_token'));
    expect(wasTold).toBe(kind === 'chromium');
    expect(deeper.filter((one) => one.startsWith('referrer-leak'))).toEqual(wasTold ? ['referrer-leak secret Oracle', 'referrer-leak secret TripleLift, Inc.'] : []);
    expect(await popup.evaluate<string>('(globalThis.browser ?? chrome).storage.session.get(null).then(JSON.stringify)')).not.toContain(NAME.kept);
    await changeSettings(popup, { deeper: false });
  });

  it('all of that without an error', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
