/** What the newspaper full of trackers has its readers' browsers do. */
import { LOCAL } from '../hosts.ts';
import { image, inlineScript } from './markup.ts';

export const PAPER = 'https://paper.example/';

/** Names that companies have for the reader, in the forms that they have in the wild. */
export const NAME = {
  /** One company writes it into its redirect to another. */
  handed: '47182650938172645098',
  /** The page gives it to two companies. */
  asked: '7b1f8c025d3e4a6f9c41e2d8b7a60f35',
  /** In a cookie of one company, in an address of another. */
  kept: 'qX7dPz31LmB9vT0s',
} as const;

/** Of the reader; an address reserved for examples, and the capital's main square. */
export const READER = { mail: 'lectora@example.org', hash: '3f5c0a9be1d27468b09f1a6c5d8e2b7493ac1e60f4d85b2798c1036ad4e7f95b', lat: '19.432608', lon: '-99.133209' } as const;

const PICTURES = [
  'https://ib.adnxs.com/getuid?partner=demdex',
  `https://idsync.rlcdn.com/397596.gif?partner_uid=${NAME.asked}`,
  `https://x.bidswitch.net/sync?user_id=${NAME.asked}`,
  'https://sb.scorecardresearch.com/p?c1=2&amp;ns__t=1',
  'https://www.facebook.com/tr?id=demo&amp;ev=PageView',
  'https://metrics.paper.example/b/ss/paperdemo/1/JS-2.22.0/s48271936502?AQB=1&amp;pageName=front',
  'https://track.adform.net/seen', 'https://cdnjs.cloudflare.com/seen', 'https://static.doubleclick.net/seen',
  `http://${LOCAL.device}/status`,
];

const SCRIPTS = ['static.hotjar.com', 'fpnpmcdn.net', 'www.clarity.ms'];

/** Asks to bid for the reader's visit, on the paths that these companies' adapters in Prebid use. */
const AUCTIONS = ['https://ib.adnxs.com/ut/v3/prebid', 'https://c.amazon-adsystem.com/e/dtb/bid', 'https://ads.pubmatic.com/translator?source=prebid-client'];

/** Sent without waiting for what is answered, one after the other. */
const CALLS: readonly (readonly [method: 'GET' | 'POST', url: string])[] = [
  ['POST', 'https://script.hotjar.com/collect'], ['POST', 'https://script.hotjar.com/collect'], ['POST', 'https://script.hotjar.com/collect'],
  ...AUCTIONS.map((url) => ['POST', url] as const),
  ['POST', 'https://edge.fullstory.com/rec/bundle?OrgId=demo'],
  ['GET', `https://tr.snapchat.com/collect?email=${encodeURIComponent(READER.mail)}`],
  ['GET', `https://ct.pinterest.com/collect?em=${READER.hash}`],
  ['GET', `https://ads.pubmatic.com/collect?lat=${READER.lat}&lon=${READER.lon}`],
];

export const BUSY = `${SCRIPTS.map((host) => `<script async src="https://${host}/script.js"></script>`).join('\n')}
${PICTURES.map(image).join('\n')}
${inlineScript(`(async () => {
  addEventListener('pagehide', () => navigator.sendBeacon('https://api.mixpanel.com/collect?left', 'x'));
  navigator.sendBeacon('https://ping.chartbeat.net/collect', 'x');
  for (const [method, url] of ${JSON.stringify(CALLS)}) await fetch(url, { method, mode: 'no-cors', ...(method === 'POST' ? { body: 'x' } : {}) }).catch(() => {});
  await new Promise((end) => { const socket = new WebSocket('wss://mc.yandex.ru/solid.ws?uid=${NAME.asked}'); socket.onmessage = () => { socket.close(); end(); }; socket.onerror = end; });
  done();
})();`)}`;
