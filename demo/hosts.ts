/**
 * The demo internet's table: which host stands on which loopback address, and what it plays.
 *
 * Invented sites use names reserved for examples. Trackers and indicators carry their real names, because the catalogue
 * knows them by name; their traffic never leaves the computer. `addresses.csv` places each of these address blocks in a
 * network and a country, `aliases.json` says which loopback address plays a real one.
 */
import aliases from './aliases.json' with { type: 'json' };

/** One block of addresses; its hosts stand on `<net>.1`, `<net>.2`, … in order. */
interface Block { net: string; plays: string; hosts: string[]; plain?: true }

const BLOCKS: Block[] = [
  { net: '127.0.10', plays: 'sites of this demo, in Mexico', hosts: [
    'start.example', 'quiet.example', 'news.example', 'cdn.news.example', 'worker.example', 'app.example', 'many.example',
    'flood.example', 'hostile.example', 'never-opened.example', 'cached.example', 'mixed.example', 'paper.example', 'metrics.paper.example',
    'gazette.example', 'store.example', 'accounts.store.example', 'store-cdn.example', 'tiles.example'] },
  { net: '127.0.11', plays: 'sites without encryption, in Mexico', plain: true, hosts: ['plain.example', 'plain-counter.example', 'plain-socket.example'] },
  { net: '127.0.20', plays: 'Google: one address in many places', hosts: [
    'www.google-analytics.com', 'www.googletagmanager.com', 'static.doubleclick.net', 'cm.g.doubleclick.net', 'pagead2.googlesyndication.com',
    'fonts.googleapis.com', 'www.youtube.com'] },
  { net: '127.0.21', plays: 'Meta, in Ireland', hosts: ['connect.facebook.net', 'www.facebook.com'] },
  { net: '127.0.22', plays: 'companies on an American cloud', hosts: [
    'sb.scorecardresearch.com', 'c.amazon-adsystem.com', 'cdn.segment.com', 'api.amplitude.com', 'api.mixpanel.com', 'match.adsrvr.org',
    'pixel.rubiconproject.com', 'dpm.demdex.net', 'cdn.taboola.com', 'tr.snapchat.com', 'ct.pinterest.com', 'secure.quantserve.com',
    'edge.fullstory.com', 'ping.chartbeat.net', 'js.hs-analytics.net', 'munchkin.marketo.net', 'cdn.optimizely.com', 'widgets.outbrain.com',
    'ads.pubmatic.com', 'us-u.openx.net', 'ssum.casalemedia.com', 'idsync.rlcdn.com', 'eb2.3lift.com', 'bam.nr-data.net', 'tags.bluekai.com',
    'fpnpmcdn.net'] },
  { net: '127.0.23', plays: 'companies on an Irish cloud', hosts: ['static.hotjar.com', 'script.hotjar.com', 'pixel.tapad.com', 'widget.intercom.io'] },
  { net: '127.0.24', plays: 'companies in France', hosts: ['static.criteo.net', 'dis.criteo.com', 'x.bidswitch.net', 'www8.smartadserver.com'] },
  { net: '127.0.25', plays: 'servers in Germany', hosts: ['hop-de.example', 'track.adform.net', 'cdn.mouseflow.com'] },
  { net: '127.0.26', plays: 'companies in Russia', hosts: ['mc.yandex.ru', 'an.yandex.ru', 'top-fwz1.mail.ru', 'vk.com'] },
  { net: '127.0.28', plays: 'servers in the United Kingdom', hosts: ['hop-gb.example', 'cdn.permutive.com'] },
  { net: '127.0.29', plays: 'Cloudflare: one address in many places', hosts: ['cdnjs.cloudflare.com', 'static.cloudflareinsights.com', 'cdn.cookielaw.org'] },
  { net: '127.0.31', plays: 'Microsoft, in the United States', hosts: ['bat.bing.com', 'www.clarity.ms', 'px.ads.linkedin.com', 'ib.adnxs.com'] },
  { net: '127.0.32', plays: 'X and TikTok: only the registry is known', hosts: ['static.ads-twitter.com', 'analytics.tiktok.com'] },
  { net: '127.0.33', plays: 'Baidu, in China', hosts: ['hm.baidu.com'] },
  { net: '127.0.34', plays: 'servers on an American carrier', hosts: ['link.example', 'hop-us.example'] },
  { net: '127.0.40', plays: 'UniNet, in Mexico', hosts: ['hop-mx.example', 'socket.example'] },
  { net: '127.0.50', plays: 'Total Play, in Mexico: its first address plays the old FinFisher server', hosts: ['old-server.example'] },
  { net: '127.0.60', plays: 'indicators of the catalogue, on a network of no one', hosts: ['exclusivo24h.com', 'accounts-unread.com', 'smscentro.com', 'phonemonitor.com', 'fgr1w2gnsdvsb.xyz'] },
];

export interface DemoHost {
  host: string;
  /** On loopback, IPv4. */
  address: string;
  plays: string;
  /** `http` hosts answer nothing on the encrypted port. */
  speaks: 'http' | 'both';
}

export const HOSTS: readonly DemoHost[] = BLOCKS.flatMap(({ net, plays, hosts, plain }) =>
  hosts.map((host, index): DemoHost => ({ host, address: `${net}.${index + 1}`, plays, speaks: plain ? 'http' : 'both' })));

/** Loopback address → the real one it plays, for indicators that are addresses. */
export const ALIASES: Readonly<Record<string, string>> = aliases;

/** A host that resolves to nothing. */
export const DEAD_HOST = 'dead.example';

/**
 * What a page asks of the local network and of the device: a name that leads nowhere (RFC 8375 keeps it for homes), and a port at
 * which nothing listens. No address such as 192.168.1.1: there may be somebody's own router.
 */
export const LOCAL = { printer: 'printer.home.arpa', device: '127.0.0.1:39271' } as const;

/** Indicators of the catalogue that the demo plays, by how long ago they were reported. */
export const SPYWARE = {
  /** Predator, exploit delivery, reported in 2026-02. */
  recent: 'exclusivo24h.com',
  /** Pegasus, exploit delivery, reported in 2022-07. */
  dated: 'accounts-unread.com',
  /** Pegasus in Mexico, exploit delivery, reported in 2017-06. */
  old: 'smscentro.com',
  /** A vendor's own site. */
  vendor: 'phonemonitor.com',
} as const;

/** A single address of the catalogue, and not its host: Coruna, exploit delivery, reported in 2026-03. */
export const REPORTED_PAGE = 'fgr1w2gnsdvsb.xyz/x';

/** Real companies' hosts, as the heavy page calls them. */
export const TRACKERS: readonly string[] = HOSTS.map(({ host }) => host)
  .filter((host) => !host.endsWith('.example') && ![...Object.values<string>(SPYWARE), REPORTED_PAGE.split('/')[0]].includes(host));
