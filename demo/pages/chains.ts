/** Redirects from company to company and from country to country. */
import { image } from './markup.ts';
import type { DemoPage } from './types.ts';

const hops = (first: string, via: readonly string[], end: string): string => `https://${first}/hop?${new URLSearchParams({ via: via.join(','), end })}`;

/** Mexico, the United Kingdom, Germany, the United States. */
const COUNTRIES = ['hop-mx.example', 'hop-gb.example', 'hop-de.example', 'hop-us.example'] as const;

export const chains: DemoPage[] = [
  {
    id: 'chain', url: 'https://link.example/', where: 'tour',
    title: { es: 'Cadena por cuatro países', en: 'Chain through four countries' },
    about: { es: 'El enlace pasa por México, Reino Unido, Alemania y Estados Unidos antes de llegar.', en: 'The link passes through Mexico, the United Kingdom, Germany and the United States before it arrives.' },
    answer: () => ({ status: 302, headers: { location: hops(COUNTRIES[0], COUNTRIES.slice(1), 'https://news.example/arrived') }, body: '' }),
  },
  {
    id: 'arrived', url: 'https://news.example/arrived', where: 'tests',
    title: { es: 'Llegada', en: 'Arrived' },
    about: { es: 'Aquí termina la cadena.', en: 'The chain ends here.' },
    body: image('/pixel.gif'),
  },
  {
    id: 'chain-image', url: 'https://news.example/chain-image', where: 'tour',
    title: { es: 'Una imagen que pasa de mano en mano', en: 'A picture handed from one to the next' },
    about: { es: 'Cuatro empresas de publicidad se pasan la misma petición.', en: 'Four advertising companies hand on the same request.' },
    body: image(hops('cm.g.doubleclick.net', ['ib.adnxs.com', 'dpm.demdex.net', 'mc.yandex.ru'], 'https://x.bidswitch.net/pixel.gif').replaceAll('&', '&amp;')),
  },
];
