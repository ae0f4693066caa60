/** Pages around indicators of the catalogue: opened, loaded, fetched in advance; recent, dated and old. */
import { SPYWARE } from '../hosts.ts';
import { image } from './markup.ts';
import type { DemoPage } from './types.ts';

const rules = (kind: 'prefetch' | 'prerender', url: string): string =>
  `<script type="speculationrules">${JSON.stringify({ [kind]: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })}</script>`;

export const spyware: DemoPage[] = [
  {
    id: 'spyware-opened', url: `https://${SPYWARE.recent}/`, where: 'tour',
    title: { es: 'Dominio de espionaje, abierto', en: 'Spyware domain, opened' },
    about: { es: 'En 2026 este dominio fue señalado como puerta de entrada de Predator.', en: 'In 2026 this domain was reported as delivering Predator.' },

  },
  {
    id: 'spyware-loaded', url: 'https://news.example/spyware-loaded', where: 'tour',
    title: { es: 'Dominio de espionaje, cargado por una página', en: 'Spyware domain, loaded by a page' },
    about: { es: 'La página carga una imagen de ese dominio; nadie lo abrió.', en: 'The page loads a picture from that domain; nobody opened it.' },
    body: image(`https://${SPYWARE.recent}/pixel.gif`),
  },
  {
    id: 'spyware-prefetched', url: 'https://hostile.example/prefetch', where: 'tour',
    title: { es: 'Dominio de espionaje, pedido por adelantado', en: 'Spyware domain, fetched in advance' },
    about: { es: 'La página pide al navegador que lo traiga por adelantado. No es una visita. Firefox no conoce esa orden.', en: 'The page asks the browser to fetch it in advance. That is not a visit. Firefox does not know that order.' },
    body: rules('prefetch', `https://${SPYWARE.recent}/article`),
  },
  {
    id: 'spyware-prefetch-link', url: 'https://hostile.example/prefetch-link', where: 'tour',
    title: { es: 'Lo mismo, con la etiqueta de siempre', en: 'The same with the older tag' },
    about: { es: 'Pide una imagen de ese dominio por adelantado, también en Firefox.', en: 'It fetches a picture from that domain in advance, in Firefox too.' },
    body: `<link rel="prefetch" href="https://${SPYWARE.recent}/pixel.gif?link">`,
  },
  {
    id: 'prefetch-never-opened', url: 'https://hostile.example/never-opened', where: 'tests',
    title: { es: 'Página que nunca se abrió', en: 'Page that was never opened' },
    about: { es: 'Pide por adelantado una página con rastreadores que nadie abre.', en: 'It fetches a page with trackers in advance that nobody opens.' },
    body: rules('prefetch', 'https://never-opened.example/'),
  },
  {
    id: 'prerender-never-opened', url: 'https://hostile.example/prerender', where: 'tests',
    title: { es: 'Página dibujada por adelantado', en: 'Page rendered in advance' },
    about: { es: 'Dibuja por adelantado otra página de su sitio, con su rastreador.', en: 'It renders another page of its site in advance, with its tracker.' },
    body: rules('prerender', 'https://hostile.example/rendered'),
  },
  {
    id: 'never-opened', url: 'https://never-opened.example/', where: 'tests',
    title: { es: 'Nunca abierta', en: 'Never opened' },
    about: { es: 'Nadie llega aquí por su voluntad.', en: 'Nobody comes here by choice.' },
    body: image('https://mc.yandex.ru/pixel.gif'),
  },
  {
    id: 'rendered', url: 'https://hostile.example/rendered', where: 'tests',
    title: { es: 'Dibujada por adelantado', en: 'Rendered in advance' },
    about: { es: 'Carga un rastreador aunque nadie la mire.', en: 'It loads a tracker though nobody looks at it.' },
    body: image('https://an.yandex.ru/pixel.gif'),
  },
  {
    id: 'pegasus-dated', url: `https://${SPYWARE.dated}/`, where: 'tour',
    title: { es: 'Dominio de Pegasus, de 2022', en: 'Pegasus domain of 2022' },
    about: { es: 'Fue señalado como puerta de entrada de Pegasus en 2022: pesa menos que uno reciente.', en: 'It was reported as delivering Pegasus in 2022: it weighs less than a recent one.' },

  },
  {
    id: 'pegasus-old', url: `https://${SPYWARE.old}/`, where: 'tour',
    title: { es: 'Dominio de Pegasus, de 2017', en: 'Pegasus domain of 2017' },
    about: { es: 'Fue señalado como puerta de entrada de Pegasus en México en 2017: hoy es historia.', en: 'It was reported as delivering Pegasus in Mexico in 2017: today it is history.' },

  },
  {
    id: 'finfisher-address', url: 'https://news.example/finfisher-address', where: 'tour',
    title: { es: 'Dirección de FinFisher, de 2013', en: 'FinFisher address of 2013' },
    about: { es: 'Carga una imagen de la dirección en la que, en 2013, fue señalado un servidor de FinFisher dentro de Iusacell.', en: 'It loads a picture from the address where, in 2013, a FinFisher server inside Iusacell was reported.' },
    body: image('https://old-server.example/pixel.gif'),
  },
  {
    id: 'vendor-site', url: `https://${SPYWARE.vendor}/`, where: 'tour',
    title: { es: 'Sitio de un vendedor', en: "A vendor's own site" },
    about: { es: 'Leer el sitio de quien vende programas para espiar no es ser espiado.', en: 'Reading the site of someone who sells spying software is not being spied on.' },

  },
];
