/** The start page: a link to every page of the tour, with one sentence each, in the asked language. */
import { html, type Answer, type Ask } from '../answer.ts';
import { sheet } from './markup.ts';
import type { DemoPage, Words } from './types.ts';

const HEADING: Words = { es: 'Internet de prueba de Testigo', en: "Testigo's demo internet" };
const INTRODUCTION: Words = {
  es: 'Todo lo que hay aquí vive en esta computadora: los nombres son reales o de ejemplo, los servidores no. Abre una página y mira lo que dice Testigo.',
  en: 'Everything here lives on this computer: names are real or examples, servers are not. Open a page and look at what Testigo says.',
};

export const START_URL = 'https://start.example/';

/** @param pages those of the tour, in order */
export function start(pages: readonly DemoPage[]): (ask: Ask) => Answer {
  return ({ url }) => {
    const language = url.searchParams.get('lang') === 'en' ? 'en' : 'es';
    const other = language === 'en' ? 'es' : 'en';
    const items = pages.map((page) => `<li><a href="${page.url}">${page.title[language]}</a>: ${page.about[language]}</li>`);
    const content = `<h1>${HEADING[language]}</h1>\n<p>${INTRODUCTION[language]}</p>\n<ol>\n${items.join('\n')}\n</ol>
<p><a href="?lang=${other}" lang="${other}">${other === 'en' ? 'English' : 'Español'}</a></p>`;
    return html(sheet(HEADING[language], content).replace('<html lang="es"', `<html lang="${language}"`));
  };
}
