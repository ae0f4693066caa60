/** The report's sections: a visit, and what the history kept. */
import type { Words } from '../ui/words/words.ts';
import { detectorTitle } from './finding-says.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { code, factList, link, list, lookLine, section, table, type Fact } from './report-parts.ts';
import { readable } from './times.ts';
import type { KeptFact, Redaction, SeenContact, SeenFinding, SeenLook, SeenVisit } from './types.ts';

export function visitSection(visit: SeenVisit, redaction: Redaction, words: Words): Markup {
  const byDay = redaction === 'indicators';
  const reported = visit.findings.filter(({ indicator }) => indicator);
  const rest = visit.findings.filter(({ indicator }) => !indicator);
  const facts: Fact[] = [
    [words.say('evidence-column-time'), readable(visit.started, byDay)],
    ...(visit.url === '' ? [] : [[words.say('evidence-column-page'), code(visit.url)] as const]),
    [words.say('evidence-column-level'), words.say(`level-${visit.level}`)],
    ...(visit.requests === 0 ? [] : [[words.say('evidence-column-requests'), words.number(visit.requests)] as const]),
  ];
  const title = [words.say('evidence-visit', { number: visit.number }), ...(visit.site === '' ? [] : [visit.site])].join(': ');
  const [others, contacts] = [words.say('evidence-other-findings'), words.say('evidence-contacts')];
  return markup`<section>
<h2>${title}</h2>
${factList(facts)}
${visit.sentence === '' ? NOTHING : markup`<p>${visit.sentence}</p>`}
${section(words.say('how-infrastructure'), reported.map((finding) => reportedPart(finding, byDay, words)))}
${section(others, findingTable(rest, words))}
${section(words.say('how-gaps'), list(visit.gaps.map((gap) => markup`${gap}`)))}
${section(contacts, contactTable(visit.contacts, words))}
</section>`;
}

/** A reported address, with who reported it and what was witnessed. */
function reportedPart({ level, says, indicator, looks, count }: SeenFinding, byDay: boolean, words: Words): Markup {
  if (!indicator) return NOTHING;
  const { known } = indicator;
  const facts: Fact[] = [
    [words.say('evidence-column-indicator'), code(indicator.value)],
    // A list from outside may name none.
    ...(indicator.family === '' ? [] : [[words.say('evidence-column-family'), indicator.family] as const]),
    ...(known ? [
      [words.say('finding-role'), words.say(`role-${known.role}`)] as const,
      ...(known.firstReported === undefined ? [] : [[words.say('finding-first-reported'), words.month(known.firstReported)] as const]),
      [words.say('finding-confidence'), words.say(`confidence-${known.confidence}`)] as const,
      ...(known.sources.length === 0 ? [] : [[words.say('finding-sources'), list(known.sources.map(({ publisher, title, date, url }) => markup`${publisher}, ${link(url, title)}${date === '' ? '' : `, ${words.month(date)}`}`))] as const]),
    ] : []),
    ...(count === 0 ? [] : [[words.say('evidence-column-requests'), words.number(count)] as const]),
  ];
  return markup`<div class="reported">
<p><span class="level">${words.say(`level-${level}`)}</span>: ${says}</p>
${factList(facts)}
${list(looks.map((look) => lookPart(look, byDay, words)))}
</div>`;
}

const lookPart = (look: SeenLook, byDay: boolean, words: Words): Markup => markup`${look.url === '' ? NOTHING : markup`${code(look.url)}<br>`}${lookLine(look, byDay, words)}`;

function findingTable(findings: readonly SeenFinding[], words: Words): Markup {
  const names = [words.say('evidence-column-level'), words.say('evidence-column-finding'), words.say('evidence-column-hosts')];
  return table(names, findings.map(({ level, detector, says, hosts, looks }) => [
    words.say(`level-${level}`),
    markup`<strong>${detectorTitle(detector, words)}</strong><br>${says}${looks[0] && looks[0].url !== '' ? markup`<br>${code(looks[0].url)}` : NOTHING}`,
    hosts.join(', '),
  ]));
}

function contactTable(contacts: readonly SeenContact[], words: Words): Markup {
  const place = ({ country, certainty }: SeenContact): string => (country === '' ? '' : `${words.country(country)}${certainty === '' ? '' : ` (${words.say(`certainty-${certainty}`)})`}`);
  const names = ['evidence-column-host', 'evidence-column-company', 'evidence-column-place', 'evidence-column-address', 'evidence-column-requests'].map((id) => words.say(id));
  return table(names, contacts.map((contact) => [contact.host, contact.company, place(contact), contact.addresses.join(', '), contact.requests]));
}

export function keptSection(kept: readonly KeptFact[], redaction: Redaction, words: Words): Markup {
  const byDay = redaction === 'indicators';
  const [title, note, explained] = [words.say('evidence-kept-title'), words.say('evidence-kept-note'), words.say('evidence-explained')];
  const names = ['evidence-column-day', 'evidence-column-level', 'evidence-column-finding', 'evidence-column-subject', 'evidence-column-evidence'].map((id) => words.say(id));
  const rows = kept.map((one) => [
    one.day, words.say(`level-${one.level}`), [one.says, ...(one.explained ? [explained] : [])].join('. '),
    [one.indicator?.value ?? one.subject, ...(one.site === '' ? [] : [`(${one.site})`])].join(' '),
    markup`${one.looks.map((look) => markup`${lookPart(look, byDay, words)}<br>`)}`,
  ]);
  return markup`<section>
<h2>${title}</h2>
<p>${note}</p>
${table(names, rows)}
</section>`;
}
