/** The frame around every demo page: plain, readable, and first-party only. */
import type { DemoPage, Words } from './types.ts';

export const image = (url: string): string => `<img src="${url}" alt="" width="1" height="1">`;
export const inlineScript = (source: string): string => `<script>${source}</script>`;
/** Pictures of one pixel from each of these hosts. */
export const pixels = (hosts: readonly string[], path = '/pixel.gif'): string => hosts.map((host) => image(`https://${host}${path}`)).join('\n');

const LOOK = 'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1b20}a{color:#1f5fa8}li{margin:.5rem 0}';

/** An icon of its own would be one more request, so there is none. */
export function sheet(title: string, content: string, busy = false): string {
  return `<!doctype html>
<html lang="es"${busy ? ' data-demo="busy"' : ''}>
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${LOOK}</style>
${busy ? inlineScript("function done() { document.documentElement.dataset.demo = 'done'; }") : ''}</head>
<body>
${content}
</body></html>`;
}

const both = (words: Words): string => `<p lang="es">${words.es}</p>\n<p lang="en">${words.en}</p>`;

/** The markup of a page that has a body. */
export function render({ title, about, body = '', busy }: DemoPage): string {
  return sheet(title.es, `<h1>${title.es} <small lang="en">${title.en}</small></h1>\n${both(about)}\n${body}`, busy);
}
