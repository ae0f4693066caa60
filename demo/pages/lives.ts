/** Pages whose life is not simply "loaded, then left". */
import { script } from '../answer.ts';
import { image, inlineScript } from './markup.ts';
import type { DemoPage } from './types.ts';

const WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname === '/made-up') event.respondWith(new Response('made up by the worker'));
  if (pathname === '/passed-on') event.respondWith(fetch('https://api.mixpanel.com/data.json?way=page-worker'));
});`;

export const lives: DemoPage[] = [
  {
    id: 'page-worker', url: 'https://worker.example/', where: 'tour', busy: true,
    title: { es: 'Página con trabajador propio', en: 'Page with a background worker' },
    about: { es: 'Su trabajador responde por ella y llama a otra empresa fuera de la vista.', en: 'Its worker answers for it and calls another company out of sight.' },
    body: inlineScript(`(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
      // After a reload past the cache no worker answers for the page, ever.
      const controlled = new Promise((change) => navigator.serviceWorker.addEventListener('controllerchange', change));
      if (!navigator.serviceWorker.controller) await Promise.race([controlled, new Promise((late) => setTimeout(late, 1000))]);
      await fetch('/made-up');
      await fetch('/passed-on');
      await fetch('https://mc.yandex.ru/pixel.gif?let-through', { mode: 'no-cors' });
      done();
    })().catch((error) => { document.body.append(String(error)); done(); });`),
    also: { 'https://worker.example/worker.js': () => script(WORKER) },
  },
  {
    id: 'back-one', url: 'https://news.example/back-one', where: 'tests',
    title: { es: 'Ida', en: 'There' },
    about: { es: 'Se vuelve a ella sin ninguna petición.', en: 'One comes back to it without any request.' },
    body: `${image('https://static.criteo.net/pixel.gif')}<a href="/back-two">→</a>`,
    // `no-store` would keep it out of the back/forward cache.
    headers: { 'cache-control': 'max-age=60' },
  },
  {
    id: 'back-two', url: 'https://news.example/back-two', where: 'tests',
    title: { es: 'Vuelta', en: 'And back' },
    about: { es: 'Desde aquí se vuelve atrás.', en: 'From here one goes back.' },
    body: image('https://bat.bing.com/pixel.gif'),
  },
  {
    id: 'history', url: 'https://app.example/history', where: 'tests', busy: true,
    title: { es: 'Aplicación de una página', en: 'Single-page application' },
    about: { es: 'Cambia de dirección sin cambiar de documento.', en: 'It changes its address and not its document.' },
    body: inlineScript(`history.pushState(null, '', '/history/second');
      fetch('https://cdn.segment.com/data.json?view=second').catch(() => {}).then(() => { location.hash = 'third'; done(); });`),
  },
  {
    id: 'download', url: 'https://news.example/download', where: 'tests',
    title: { es: 'Descarga', en: 'Download' },
    about: { es: 'El enlace baja un archivo; la página no cambia.', en: 'The link downloads a file; the page stays.' },
    body: '<a href="/file.zip">demo.zip</a>',
    act: { run: "document.querySelector('a').click()", until: 'true' },
  },
  {
    id: 'leaving', url: 'https://news.example/leaving', where: 'tests',
    title: { es: 'Al irse', en: 'On leaving' },
    about: { es: 'Manda un aviso en el momento en que uno se va.', en: 'It sends a message at the moment one leaves.' },
    body: inlineScript("addEventListener('pagehide', () => navigator.sendBeacon('https://ping.chartbeat.net/collect?left', 'x'));"),
    // Whoever comes back to it reads what it sent; `no-store` would have it loaded anew.
    headers: { 'cache-control': 'max-age=60' },
  },
  {
    id: 'slow', url: 'https://news.example/slow', where: 'tests',
    title: { es: 'Lenta', en: 'Slow' },
    about: { es: 'Una imagen tarda dos segundos.', en: 'One picture takes two seconds.' },
    body: image('https://static.criteo.net/slow.gif'),
  },
];
