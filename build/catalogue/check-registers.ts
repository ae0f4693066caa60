/** The rules for lists, families, sources, programmes, companies, carriers and anycast networks: unique, dated, not dangling. */
import { nameFault } from './check-hosts.ts';
import { isAfter, isDate, isDay } from './dates.ts';
import type { Draft, Located } from './draft.ts';
import type { Problem } from './problem.ts';

const FAMILY_KINDS = ['spyware', 'state-spyware', 'stalkerware', 'spyware-and-phishing', 'phishing-campaign', 'exploit-kit', 'network-injection', 'network-profiling', 'watering-hole'];
const PROGRAMME_KINDS = ['programme', 'tool', 'technique', 'operation', 'legal-order', 'law', 'institution', 'spyware'];
const COUNTRY = /^[A-Z]{2}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function checkRegisters(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  const at = ({ file, line }: { file: string; line: number }) => (text: string): void => { problems.push({ file, line, text }); };
  if (!isDay(draft.version)) problems.push({ file: 'version.json', line: 1, text: '"version" must be the day of the last review (YYYY-MM-DD)' });
  for (const register of [draft.lists, draft.families, draft.sources, draft.programmes, draft.carriers]) problems.push(...ids(register));

  const lists = new Set(draft.lists.map(({ value }) => value.id));
  const families = new Set(draft.families.map(({ value }) => value.id));
  const programmes = new Set(draft.programmes.map(({ value }) => value.id));
  for (const item of draft.sources) {
    const { id, date, url, lists: from } = item.value;
    if (!isDate(date)) at(item)(`the source ${id} needs a date: YYYY, YYYY-MM or YYYY-MM-DD`);
    else if (isAfter(date, draft.version)) at(item)(`the source ${id} is dated after the catalogue`);
    if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) at(item)(`the source ${id} has a malformed link`);
    if (from.length === 0) at(item)(`the source ${id} names no list, so its licence is unknown`);
    for (const list of from) if (!lists.has(list)) at(item)(`unknown list "${list}"`);
  }
  const used = new Set(draft.indicators.map(({ value }) => value.family));
  for (const item of draft.families) {
    if (!FAMILY_KINDS.includes(item.value.kind)) at(item)(`unknown kind of family "${item.value.kind}"`);
    if (!/^\d{4}(?:-(?:\d{4})?)?$/.test(item.value.years)) at(item)(`"${item.value.years}" must be years: 2008, 2008-2022 or 2008-`);
    if (!used.has(item.value.id)) at(item)(`the family ${item.value.id} has no indicators: indicators/${item.value.id}.csv is missing or empty`);
  }
  for (const item of draft.programmes) {
    const { kind, countries, disclosed, family } = item.value;
    if (!PROGRAMME_KINDS.includes(kind)) at(item)(`unknown kind of programme "${kind}"`);
    if (!isDate(disclosed.date)) at(item)('"disclosed" needs a date');
    for (const country of countries) if (!COUNTRY.test(country)) at(item)(`"${country}" is not a country code`);
    if (family !== undefined && !families.has(family)) at(item)(`unknown family "${family}"`);
  }
  return [...problems, ...checkCompanies(draft, programmes)];
}

/** Names and networks belong to one company, one carrier, one anycast network each. */
function checkCompanies(draft: Draft, programmes: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const at = ({ file, line }: { file: string; line: number }) => (text: string): void => { problems.push({ file, line, text }); };
  const domains = new Set<string>();
  for (const item of draft.prism) {
    const { company, joined, domains: names } = item.value;
    if (joined !== undefined && (!isDate(joined) || joined.length < 7)) at(item)(`${company} needs the day or month it joined`);
    for (const name of names) {
      const fault = nameFault(name);
      if (fault) at(item)(fault);
      if (domains.has(name)) at(item)(`${name} is listed twice`);
      domains.add(name);
    }
  }
  const networks = new Set<number>();
  for (const item of draft.carriers) {
    if (!COUNTRY.test(item.value.country)) at(item)(`"${item.value.country}" is not a country code`);
    for (const asn of item.value.asns) {
      if (networks.has(asn)) at(item)(`AS${asn} belongs to two carriers`);
      networks.add(asn);
    }
    for (const { programme } of item.value.ties) if (!programmes.has(programme)) at(item)(`unknown programme "${programme}"`);
  }
  const anycast = new Set<number>();
  for (const item of draft.anycast) {
    if (anycast.has(item.value.asn)) at(item)(`AS${item.value.asn} is listed twice`);
    anycast.add(item.value.asn);
    if (!/^https:\/\/\S+$/.test(item.value.source)) at(item)(`AS${item.value.asn} needs the link of a public document`);
  }
  return problems;
}

function ids(register: Located<{ id: string }>[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { value: { id }, file, line } of register) {
    if (id !== '' && !SLUG.test(id)) problems.push({ file, line, text: `"${id}" is not an id: lower-case words joined by hyphens` });
    if (seen.has(id)) problems.push({ file, line, text: `the id "${id}" is used twice` });
    seen.add(id);
  }
  return problems;
}
