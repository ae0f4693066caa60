/** Pieces of the report, and the facts about the pack itself that stand in more than one of its files. */
import type { Words } from '../ui/words/words.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { offsetText, readable } from './times.ts';
import { LEVEL_WORDS } from './level-words.ts';
import type { Facts, Making, SeenLook } from './types.ts';

export type Fact = readonly [name: string, value: string | Markup];

/** When, with what and at which level the pack was made. At `indicators` neither the hour nor the time zone. */
export function aboutFacts({ redaction, visits, kept }: Facts, { at, offset, extension, catalogue, agent, words }: Making): [string, string][] {
  const byDay = redaction === 'indicators';
  return [
    [words.say('evidence-fact-level'), `${words.say(LEVEL_WORDS[redaction].name)}. ${words.say(LEVEL_WORDS[redaction].what)}`],
    [words.say('evidence-fact-content'), words.say('evidence-content', { visits: visits.length, findings: kept.length })],
    [words.say('evidence-fact-made'), readable(at, byDay)],
    ...(byDay ? [] : [[words.say('evidence-fact-zone'), offsetText(offset)] as [string, string]]),
    ['Testigo', extension],
    [words.say('evidence-fact-catalogue'), catalogue],
    [words.say('evidence-fact-browser'), `${agent.name} ${agent.version}`.trim()],
  ];
}

export const factList = (facts: readonly Fact[]): Markup => markup`<dl>${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** What was witnessed: text, never a link. */
export const code = (text: string): Markup => markup`<span class="code">${text}</span>`;

export const list = (items: readonly Markup[]): Markup => (items.length === 0 ? NOTHING : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`);

/** A heading with what stands below it; nothing where nothing does. */
export function section(title: string, content: Markup | readonly Markup[]): Markup {
  const below = markup`${content}`;
  return below.text === '' ? NOTHING : markup`<h3>${title}</h3>
${below}`;
}

/** Only https becomes a link. */
export const link = (href: string | undefined, text: string): Markup =>
  (href !== undefined && URL.canParse(href) && new URL(href).protocol === 'https:' ? markup`<a href="${new URL(href).href}" rel="noreferrer noopener">${text}</a>` : markup`${text}`);

/** @param rows cells; numbers stand on the right */
export const table = (names: readonly string[], rows: readonly (readonly (string | number | Markup)[])[]): Markup => (rows.length === 0 ? NOTHING : markup`<div class="table"><table><thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((one) => (typeof one === 'number' ? markup`<td class="number">${one}</td>` : markup`<td>${one}</td>`))}</tr>
`)}</tbody></table></div>`);

/** One look in one line: when, what, how, with which outcome, from which address. */
export function lookLine({ at, type, way, outcome, status, address, asker }: SeenLook, byDay: boolean, words: Words): string {
  return [
    readable(at, byDay), ...(type ? [words.say(`type-${type}`)] : []), ...(way ? [words.say(`way-${way}`)] : []),
    outcome === 'answered' && status !== undefined ? words.say('outcome-answered-status', { status: String(status) }) : words.say(`outcome-${outcome}`),
    ...(address === '' ? [] : [address]), ...(asker === '' ? [] : [words.say('evidence-asker', { host: asker })]),
  ].join(' · ');
}
