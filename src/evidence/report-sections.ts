/** The report's sections: a visit, and what the history kept. */
import type { Words } from '../ui/words/words.ts';
import { detectorTitle } from './finding-says.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { factList, link, lookLine, table } from './report-parts.ts';
import { readable } from './times.ts';
import type { KeptFact, Redaction, SeenContact, SeenFinding, SeenVisit } from './types.ts';

export function visitSection(visit: SeenVisit, redaction: Redaction, words: Words): Markup {
  const byDay = redaction === 'indicators';
  const reported = visit.findings.filter(({ indicator }) => indicator);
  const rest = visit.findings.filter(({ indicator }) => !indicator);
  return markup`<section>
<h2>${words.say('evidence-visit', { number: visit.number })}${visit.site === '' ? '' : `: ${visit.site}`}</h2>
${factList([
  [words.say('evidence-column-time'), readable(visit.started, byDay)],
  ...(visit.url === '' ? [] : [[words.say('evidence-column-page'), markup`<span class="code">${visit.url}</span>`] as const]),
  [words.say('evidence-column-level'), words.say(`level-${visit.level}`)],
  ...(visit.requests === 0 ? [] : [[words.say('evidence-column-requests'), words.number(visit.requests)] as const]),
])}
${visit.sentence === '' ? NOTHING : markup`<p>${visit.sentence}</p>`}
${reported.length === 0 ? NOTHING : markup`<h3>${words.say('how-infrastructure')}</h3>${reported.map((finding) => reportedPart(finding, byDay, words))}`}
${rest.length === 0 ? NOTHING : markup`<h3>${words.say('evidence-other-findings')}</h3>${table([words.say('evidence-column-level'), words.say('evidence-column-finding'), words.say('evidence-column-hosts')], rest.map((finding) => findingRow(finding, words)))}`}
${visit.gaps.length === 0 ? NOTHING : markup`<h3>${words.say('how-gaps')}</h3><ul>${visit.gaps.map((gap) => markup`<li>${gap}</li>`)}</ul>`}
${visit.contacts.length === 0 ? NOTHING : markup`<h3>${words.say('evidence-contacts')}</h3>${contactTable(visit.contacts, words)}`}
</section>`;
}

/** A reported address, with who reported it and what was witnessed. */
function reportedPart({ level, says, indicator, looks, count }: SeenFinding, byDay: boolean, words: Words): Markup {
  if (!indicator) return NOTHING;
  const { known } = indicator;
  return markup`<div class="reported">
<p><span class="level">${words.say(`level-${level}`)}</span>: ${says}</p>
${factList([
  [words.say('evidence-column-indicator'), markup`<span class="code">${indicator.value}</span>`],
  [words.say('evidence-column-family'), indicator.family],
  ...(known ? [
    [words.say('finding-role'), words.say(`role-${known.role}`)] as const,
    [words.say('finding-first-reported'), words.month(known.firstReported)] as const,
    [words.say('finding-confidence'), words.say(`confidence-${known.confidence}`)] as const,
    [words.say('finding-sources'), markup`<ul>${known.sources.map(({ publisher, title, date, url }) => markup`<li>${publisher}, ${link(url, title)}, ${words.month(date)}</li>`)}</ul>`] as const,
  ] : []),
  ...(count === 0 ? [] : [[words.say('evidence-column-requests'), words.number(count)] as const]),
])}
<ul>${looks.map((look) => markup`<li>${look.url === '' ? NOTHING : markup`<span class="code">${look.url}</span><br>`}${lookLine(look, byDay, words)}</li>`)}</ul>
</div>`;
}

const findingRow = ({ level, detector, says, hosts, looks }: SeenFinding, words: Words): (string | Markup)[] => [
  words.say(`level-${level}`),
  markup`<strong>${detectorTitle(detector, words)}</strong><br>${says}${looks[0] && looks[0].url !== '' ? markup`<br><span class="code">${looks[0].url}</span>` : NOTHING}`,
  hosts.join(', '),
];

function contactTable(contacts: readonly SeenContact[], words: Words): Markup {
  const place = ({ country, certainty }: SeenContact): string => (country === '' ? '' : `${words.country(country)}${certainty === '' ? '' : ` (${words.say(`certainty-${certainty}`)})`}`);
  const names = ['evidence-column-host', 'evidence-column-company', 'evidence-column-place', 'evidence-column-address', 'evidence-column-requests'].map((id) => words.say(id));
  return table(names, contacts.map((contact) => [contact.host, contact.company, place(contact), contact.addresses.join(', '), contact.requests]));
}

export function keptSection(kept: readonly KeptFact[], redaction: Redaction, words: Words): Markup {
  const byDay = redaction === 'indicators';
  const names = ['evidence-column-day', 'evidence-column-level', 'evidence-column-finding', 'evidence-column-subject', 'evidence-column-evidence'].map((id) => words.say(id));
  return markup`<section>
<h2>${words.say('evidence-kept-title')}</h2>
<p>${words.say('evidence-kept-note')}</p>
${table(names, kept.map((one) => [
  one.day, words.say(`level-${one.level}`), one.explained ? `${one.says}. ${words.say('evidence-explained')}` : one.says,
  markup`${one.indicator?.value ?? one.subject}${one.site === '' ? '' : ` (${one.site})`}`,
  markup`${one.looks.map((look) => markup`${look.url === '' ? NOTHING : markup`<span class="code">${look.url}</span><br>`}${lookLine(look, byDay, words)}<br>`)}`,
]))}
</section>`;
}
