/** A busy page of a shop with everything that looks like tracking and is none: no pattern may be told of it. */
import { nothing, picture, redirect, script } from '../answer.ts';
import { inlineScript } from './markup.ts';
import type { DemoPage } from './types.ts';

/** What was agreed to, in the form of IAB Europe's TCF 2; it is the same for everyone who agreed to the same. */
const CONSENT = 'CQDemoAQDemoAAHABBENBXFgAPLAAELAAAiQAAAAAAAAAAAA.YAAAAAAAAAAA';
const CACHE = 'cb=7391840265518';

/** Map tiles: zoom, column, row. */
const TILES = ['/14/3680/7305.png', '/14/3681/7305.png', '/14/3680/7306.png', '/14/3681/7306.png'] as const;

export const innocent: DemoPage[] = [
  {
    id: 'innocent', url: 'https://store.example/enter', where: 'tour',
    title: { es: 'Página movida, sin patrones', en: 'Busy page without patterns' },
    about: {
      es: 'Inicio de sesión de su propia empresa, mapa, números contra la caché, consentimiento: nada de eso rastrea.',
      en: 'Sign-in of its own company, a map, numbers against caches, consent: none of that tracks.',
    },
    answer: () => redirect('https://accounts.store.example/sso?return_to=https%3A%2F%2Fstore.example%2Fshelf&state=f3Kq9ZtB71mXw0Pd'),
    also: {
      'https://accounts.store.example/sso': () => redirect('https://store.example/shelf?code=a81LqX04vTn62RzU&state=f3Kq9ZtB71mXw0Pd'),
      'https://store-cdn.example/app.3f2a9c1b7d5e8046.js': () => script('/* the shop’s own, under another name */'),
      ...Object.fromEntries(TILES.map((path) => [`https://tiles.example${path}`, () => picture()])),
      'https://store.example/collect': () => nothing(),
    },
  },
  {
    id: 'innocent-shelf', url: 'https://store.example/shelf', where: 'tests', busy: true,
    title: { es: 'Tienda', en: 'Shop' },
    about: { es: 'Llama a otros, como toda tienda.', en: 'It calls others, as every shop does.' },
    body: `<script src="https://store-cdn.example/app.3f2a9c1b7d5e8046.js"></script>
<script src="https://www.googletagmanager.com/script.js?id=GTM-K4D7Q2X&${CACHE}"></script>
<script src="https://static.criteo.net/script.js?gdpr=1&gdpr_consent=${CONSENT}&us_privacy=1YNN&${CACHE}"></script>
<script src="https://cdn.cookielaw.org/script.js?v=202506.1.0&consent=${CONSENT}"></script>
<link rel="stylesheet" href="https://fonts.googleapis.com/style.css?family=Public+Sans:400,600&display=swap">
${TILES.map((path) => `<img src="https://tiles.example${path}?v=20260101" alt="" width="64" height="64">`).join('\n')}
${inlineScript(`(async () => {
  const socket = new WebSocket('wss://store.example/socket');
  await new Promise((end) => { socket.onmessage = () => { socket.close(); end(); }; socket.onerror = end; });
  navigator.sendBeacon('/collect', 'seen');
  await fetch('/collect?product=40182&size=1080x1920&locale=es-MX&currency=MXN&t=' + Date.now(), { method: 'POST', body: 'x' });
  done();
})();`)}`,
  },
];
