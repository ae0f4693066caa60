/** Pages that show what requests alone can tell: one that does nearly everything, and one each for what needs a page of its own. */
import { html, nothing, picture, redirect, type Answer } from '../answer.ts';
import { LOCAL } from '../hosts.ts';
import { sheet } from './markup.ts';
import { BUSY, NAME, PAPER } from './paper.ts';
import type { DemoPage } from './types.ts';

const pass = (host: string, by: string, end: string): string => `https://${host}/pass?${new URLSearchParams({ by, end })}`;
const empty = (): Answer => nothing();
const pixel = (): Answer => picture();
/** Opens something, as the link in a letter does. */
const RESET = '9f3c71d0b82e45a6c0d19e7f';

export const patterns: DemoPage[] = [
  {
    id: 'trackers', url: `${PAPER}front?fbclid=IwAR0x9Tq4mZ7bLd2Vc8Pn5Ks1Yh&utm_source=facebook&utm_campaign=front`, where: 'tour', busy: true,
    title: { es: 'Periódico lleno de rastreadores', en: 'Newspaper full of trackers' },
    about: {
      es: 'Hace casi todo lo que se ve desde las peticiones: identificadores compartidos, imágenes invisibles, subastas, grabación, correo, coordenadas.',
      en: 'It does nearly everything that shows in requests: shared identifiers, invisible images, auctions, recording, e-mail, coordinates.',
    },
    body: BUSY,
    also: {
      'https://ib.adnxs.com/getuid': () => redirect(`https://dpm.demdex.net/ibs:dpid=358&dpuuid=${NAME.handed}`),
      [`https://dpm.demdex.net/ibs:dpid=358&dpuuid=${NAME.handed}`]: pixel,
      'https://idsync.rlcdn.com/397596.gif': pixel,
      'https://x.bidswitch.net/sync': empty,
      'https://edge.fullstory.com/rec/bundle': empty,
      'https://sb.scorecardresearch.com/p': empty,
      'https://metrics.paper.example/b/ss/paperdemo/1/JS-2.22.0/s48271936502': pixel,
      'https://track.adform.net/seen': () => picture({ 'cf-ray': '9a1b2c3d4e5f6071-QRO' }),
      'https://cdnjs.cloudflare.com/seen': () => picture({ 'cf-ray': '9a1b2c3d4e5f6072-QRO' }),
      'https://static.doubleclick.net/seen': () => picture({ 'observe-browsing-topics': '?1', 'attribution-reporting-register-source': '{"source_event_id":"12","destination":"https://store.example"}' }),
    },
  },
  {
    id: 'same-name', url: 'https://gazette.example/', where: 'tests',
    title: { es: 'Otro periódico', en: 'Another newspaper' },
    about: { es: 'Le da a una empresa el mismo identificador que el primero.', en: 'It gives one company the same identifier as the first.' },
    body: `<img src="https://idsync.rlcdn.com/397596.gif?partner_uid=${NAME.asked}" alt="">`,
  },
  {
    id: 'bounce', url: 'https://link.example/bounce', where: 'tour',
    title: { es: 'Rebotes por tres países', en: 'Bounces through three countries' },
    about: { es: 'Cada página manda a la siguiente por su cuenta: Estados Unidos, México, Alemania.', en: 'Each page sends you to the next by itself: United States, Mexico, Germany.' },
    body: `<meta http-equiv="refresh" content="0;url=${pass('hop-mx.example', 'replace', pass('hop-de.example', 'timer', 'https://news.example/arrived')).replaceAll('&', '&amp;')}">`,
    act: { until: "location.pathname === '/arrived'" },
  },
  {
    id: 'plain-diverted', url: 'http://plain.example/article', where: 'tour',
    title: { es: 'Página sin cifrar que se desvía', en: 'Page without encryption that is diverted' },
    about: { es: 'La respuesta manda a otro lugar como lo hacen los aparatos que inyectan; también lo hacen los portales.', en: 'The answer leads elsewhere, as boxes that inject do; portals do so too.' },
    answer: () => ({ ...redirect('http://plain-counter.example/diverted'), status: 307 }),
    also: { 'http://plain-counter.example/diverted': () => html(sheet('Otro lugar', '<h1>Otro lugar <small lang="en">Elsewhere</small></h1>')) },
  },
  {
    id: 'local', url: 'https://hostile.example/local', where: 'tests',
    title: { es: 'Pregunta por tu red', en: 'It asks about your network' },
    about: { es: 'Busca un programa en tu computadora y una impresora en tu casa.', en: 'It looks for a program on your computer and a printer at home.' },
    body: `<img src="http://${LOCAL.device}/status" alt=""><img src="http://${LOCAL.printer}/logo" alt="">`,
  },
  {
    id: 'deeper', url: `${PAPER}account/reset?reset_token=${RESET}`, where: 'tests',
    title: { es: 'Solo con la mirada a fondo', en: 'Only with the deeper look' },
    about: { es: 'Una empresa deja un nombre en su cookie y otra lo recibe; todas reciben la dirección completa.', en: 'One company leaves a name in its cookie and another receives it; all receive the full address.' },
    headers: { 'referrer-policy': 'unsafe-url' },
    body: `<script src="https://tags.bluekai.com/mark"></script><img src="https://eb2.3lift.com/seen?p=${NAME.kept}" alt="">`,
    also: {
      'https://tags.bluekai.com/mark': () => ({ ...nothing({ 'set-cookie': `bku=${NAME.kept}; Path=/; SameSite=None; Secure` }), status: 200 }),
      'https://eb2.3lift.com/seen': pixel,
    },
  },
];
