/** Pages as one meets them every day, from no third party at all to sixty of them. */
import { nothing, style } from '../answer.ts';
import { TRACKERS } from '../hosts.ts';
import { image, inlineScript, pixels } from './markup.ts';
import type { DemoPage } from './types.ts';

/** What an ordinary news page carries; each is known to the catalogue. */
export const ORDINARY_TRACKERS = [
  'www.google-analytics.com', 'static.doubleclick.net', 'connect.facebook.net', 'static.hotjar.com', 'sb.scorecardresearch.com', 'static.criteo.net',
] as const;

const scripts = (hosts: readonly string[]): string => hosts.map((host) => `<script async src="https://${host}/script.js"></script>`).join('\n');

export const everyday: DemoPage[] = [
  {
    id: 'quiet', url: 'https://quiet.example/', where: 'tour',
    title: { es: 'Página tranquila', en: 'Quiet page' },
    about: { es: 'Solo habla con su propio sitio.', en: 'It talks to its own site only.' },
    body: `<link rel="stylesheet" href="/style.css">${image('/pixel.gif')}<script src="/script.js"></script>`,
    also: { 'https://quiet.example/style.css': () => style('h1 { color: #3f6b3a }') },
  },
  {
    id: 'ordinary', url: 'https://news.example/ordinary', where: 'tour',
    title: { es: 'Página común', en: 'Ordinary page' },
    about: { es: 'Una nota con los seis terceros que suele llevar una nota.', en: 'An article with the six third parties an article usually has.' },
    body: `${scripts(ORDINARY_TRACKERS)}${image('https://cdn.news.example/pixel.gif')}${pixels(['www.facebook.com'], '/tr?id=demo&ev=PageView')}`,
    also: { 'https://www.facebook.com/tr': () => nothing() },
  },
  {
    id: 'heavy', url: 'https://news.example/heavy', where: 'tour',
    title: { es: 'Página cargada', en: 'Heavy page' },
    about: { es: 'Llama a unas sesenta máquinas de otras empresas.', en: 'It calls some sixty machines of other companies.' },
    body: `${scripts(TRACKERS)}\n${pixels(TRACKERS)}\n${image('https://cdn.news.example/pixel.gif')}`,
  },
  {
    id: 'frames', url: 'https://news.example/frames', where: 'tour',
    title: { es: 'Marcos anidados', en: 'Nested frames' },
    about: { es: 'Un marco dentro de otro dentro de otro; el último carga una imagen de Rusia.', en: 'A frame in a frame in a frame; the last one loads a picture from Russia.' },
    body: `<iframe src="https://cdn.news.example/frame?via=pagead2.googlesyndication.com,ib.adnxs.com&end=https://mc.yandex.ru/pixel.gif"></iframe>`,
  },
  {
    id: 'cached', url: 'https://cached.example/', where: 'tests',
    title: { es: 'Todo en caché', en: 'All from the cache' },
    about: { es: 'La segunda vez, su imagen sale de la caché.', en: 'The second time its picture comes from the cache.' },
    body: image('https://static.criteo.net/cached.gif'),
  },
  {
    id: 'refused', url: 'https://news.example/refused', where: 'tests',
    title: { es: 'Sin respuesta', en: 'No answer' },
    about: { es: 'Pide una imagen a una máquina que no existe.', en: 'It asks a machine that does not exist for a picture.' },
    body: image('https://dead.example/pixel.gif'),
  },
  {
    id: 'every-way', url: 'https://news.example/every-way', where: 'tests', busy: true,
    title: { es: 'Todas las vías', en: 'Every way' },
    about: { es: 'Un aviso, tres tipos de petición, un socket y un trabajador.', en: 'A beacon, three kinds of request, a socket and a worker.' },
    body: inlineScript(`(async () => {
      const tracker = 'https://api.amplitude.com';
      const settled = (promise) => promise.catch(() => {});
      navigator.sendBeacon(tracker + '/collect?way=beacon', 'x');
      await settled(fetch(tracker + '/data.json?way=fetch', { credentials: 'include' }));
      await settled(fetch(tracker + '/data.json?way=preflight', { method: 'PUT', headers: { 'x-demo': '1' } }));
      await settled(fetch(tracker + '/collect?way=keepalive', { method: 'POST', keepalive: true, mode: 'no-cors', body: 'x' }));
      await new Promise((end) => { const socket = new WebSocket('wss://socket.example/socket'); socket.onmessage = () => { socket.close(); end(); }; socket.onerror = end; });
      const source = "fetch('" + tracker + "/data.json?way=worker').then(() => postMessage(1), () => postMessage(0))";
      await new Promise((end) => { new Worker(URL.createObjectURL(new Blob([source]))).onmessage = end; });
      done();
    })();`),
  },
];
