/** What travels in the open: cookies, forms, sockets, and plain parts of an encrypted page. */
import { html, picture } from '../answer.ts';
import { image, inlineScript, sheet } from './markup.ts';
import type { DemoPage } from './types.ts';

const counted = () => ({ ...picture(), headers: { ...picture().headers, 'set-cookie': 'counter=12345; Path=/' } });

export const plaintext: DemoPage[] = [
  {
    id: 'plain', url: 'http://plain.example/', where: 'tour',
    title: { es: 'Página sin cifrar', en: 'Page without encryption' },
    about: { es: 'Deja una cookie, y la siguiente petición la lleva a la vista de todos en el camino.', en: 'It leaves a cookie, and the next request carries it in view of everyone on the way.' },
    body: `${image('/pixel.gif')}${image('http://plain-counter.example/count.gif')}`,
    headers: { 'set-cookie': 'session=abcdef0123456789; Path=/' },
    also: { 'http://plain-counter.example/count.gif': counted },
  },
  {
    id: 'plain-form', url: 'http://plain.example/form', where: 'tour',
    title: { es: 'Formulario sin cifrar', en: 'Form without encryption' },
    about: { es: 'Lo que se escribe en él viaja a la vista.', en: 'What is written in it travels in the open.' },
    body: '<form method="post" action="/sent"><input name="question" value="¿Quién me escucha?"><button>Enviar / Send</button></form>',
    act: { run: "document.querySelector('button').click()", until: "location.pathname === '/sent'" },
    also: { 'http://plain.example/sent': () => html(sheet('Enviado', '<h1>Enviado <small lang="en">Sent</small></h1>')) },
  },
  {
    id: 'plain-socket', url: 'http://plain-socket.example/', where: 'tests', busy: true,
    title: { es: 'Socket sin cifrar', en: 'Socket without encryption' },
    about: { es: 'Abre un socket que cualquiera en el camino puede leer.', en: 'It opens a socket that anyone on the way can read.' },
    body: inlineScript("const socket = new WebSocket('ws://plain-socket.example/socket'); socket.onmessage = socket.onerror = done;"),
  },
  {
    id: 'mixed', url: 'https://mixed.example/', where: 'tour', busy: true,
    title: { es: 'Cifrada con partes sin cifrar', en: 'Encrypted with plain parts' },
    about: { es: 'Pide una imagen y un socket sin cifrado; los navegadores suelen impedirlo.', en: 'It asks for a picture and a socket without encryption; browsers usually prevent that.' },
    body: `${image('http://plain-counter.example/count.gif')}${inlineScript("try { const socket = new WebSocket('ws://plain-socket.example/socket'); socket.onmessage = socket.onerror = done; } catch { done(); }")}`,
  },
];
