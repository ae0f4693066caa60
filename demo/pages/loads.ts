/** Pages that make many requests, for tests under load. */
import { html, nothing, type Answer, type Ask } from '../answer.ts';
import { image, inlineScript, sheet } from './markup.ts';
import type { DemoPage } from './types.ts';

const FLOOD_HOSTS = ['api.amplitude.com', 'api.mixpanel.com', 'mc.yandex.ru', 'dis.criteo.com'] as const;

/** `n` pictures of one host; `run` keeps repeated loads apart. */
function pictures({ url }: Ask): Answer {
  const count = Number(url.searchParams.get('n') ?? 500);
  const run = encodeURIComponent(url.searchParams.get('run') ?? '');
  const images = Array.from({ length: count }, (_, index) => image(`/pixel.gif?run=${run}&amp;i=${index}`));
  return html(sheet('500', `<h1>${count}</h1>${images.join('')}`));
}

/** `n` small requests to four companies, a hundred at a time. */
function flood({ url }: Ask): Answer {
  const count = Number(url.searchParams.get('n') ?? 20_000);
  return html(sheet('20 000', `<h1>${count}</h1>${inlineScript(`(async () => {
    const hosts = ${JSON.stringify(FLOOD_HOSTS)};
    let next = 0;
    const lane = async () => { while (next < ${count}) { const i = next++; await fetch('https://' + hosts[i % hosts.length] + '/flood?i=' + i, { mode: 'no-cors' }).catch(() => {}); } };
    await Promise.all(Array.from({ length: 100 }, lane));
    done();
  })();`)}`, true));
}

export const loads: DemoPage[] = [
  {
    id: 'many', url: 'https://many.example/', where: 'tests',
    title: { es: 'Quinientas imágenes', en: 'Five hundred pictures' },
    about: { es: 'Para interrumpir al testigo a la mitad.', en: 'To interrupt the witness half-way.' },
    answer: pictures,
  },
  {
    id: 'flood', url: 'https://flood.example/', where: 'tests', busy: true,
    title: { es: 'Veinte mil peticiones', en: 'Twenty thousand requests' },
    about: { es: 'Una página que no para.', en: 'A page that does not stop.' },
    answer: flood,
    also: Object.fromEntries(FLOOD_HOSTS.map((host) => [`https://${host}/flood`, () => nothing()])),
  },
];
