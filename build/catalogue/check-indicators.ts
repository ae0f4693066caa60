/** The rules for the rows of `indicators/` and `networks.csv`. */
import { addressFault, domainFault, identity, urlFault } from './check-hosts.ts';
import { isAfter, isMonth } from './dates.ts';
import type { Draft, IndicatorRow, Located } from './draft.ts';
import type { Problem } from './problem.ts';

export const INDICATOR_TYPES = ['domain', 'ipv4', 'url'] as const;
export const ROLES = ['exploit-delivery', 'c2', 'phishing', 'vendor-site', 'injection', 'infrastructure', 'download', 'endpoint', 'anonymizer', 'watering-hole'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
const OPERATORS = ['same', 'successor', 'different', 'unclear', 'unknown'];

const known = (values: readonly string[], value: string): boolean => values.includes(value);

export function checkIndicators(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  const lists = new Map(draft.lists.map(({ value }) => [value.id, value.licence]));
  const sources = new Set(draft.sources.map(({ value }) => value.id));
  const families = new Set(draft.families.map(({ value }) => value.id));
  const firsts = new Map<string, Located<IndicatorRow>>();
  for (const row of draft.indicators) {
    const { value: entry, file, line } = row;
    const say = (text: string): void => { problems.push({ file, line, text }); };
    const fault = valueFault(entry, draft);
    if (fault) say(fault);
    if (!known(ROLES, entry.role)) say(entry.role ? `unknown role "${entry.role}"` : 'the role is missing');
    if (!known(CONFIDENCES, entry.confidence)) say(entry.confidence ? `unknown confidence "${entry.confidence}"` : 'the confidence is missing');
    if (!isMonth(entry.reported)) say(entry.reported ? `"${entry.reported}" is not a month (YYYY-MM)` : 'the month of the first report is missing');
    else if (isAfter(entry.reported, draft.version)) say(`reported in ${entry.reported}, after the catalogue's own date`);
    if (entry.sources.length === 0) say('the source is missing');
    for (const id of entry.sources) if (!sources.has(id)) say(`unknown source "${id}"`);
    if (!families.has(entry.family)) say(`unknown family "${entry.family}"`);
    if (entry.lists.length === 0) say('the list it was taken from is missing');
    for (const id of entry.lists) if (!lists.has(id)) say(`unknown list "${id}"`);
    if (entry.licence === '') say('the licence is missing');
    else if (!entry.lists.some((id) => lists.get(id) === entry.licence)) say(`none of its lists is under ${entry.licence}`);
    const key = identity(entry.type, entry.value);
    const first = firsts.get(key);
    if (first) say(`${entry.value} is already listed at ${first.file}:${first.line}`);
    else firsts.set(key, row);
  }
  return [...problems, ...covered(draft, firsts), ...checkNetworks(draft, firsts)];
}

function valueFault(entry: IndicatorRow, { never }: Draft): string | undefined {
  if (entry.value === '') return 'the value is missing';
  if (entry.type === 'domain') return domainFault(entry.value, never);
  if (entry.type === 'ipv4') return addressFault(entry.value, never);
  if (entry.type === 'url') return urlFault(entry.value);
  return entry.type ? `unknown type "${entry.type}"` : 'the type is missing';
}

/** A name below a listed name of the same family and role says nothing new: the parent matches it already. */
function covered(draft: Draft, firsts: Map<string, Located<IndicatorRow>>): Problem[] {
  const problems: Problem[] = [];
  for (const { value: entry, file, line } of draft.indicators) {
    if (entry.type !== 'domain') continue;
    for (let dot = entry.value.indexOf('.'); dot >= 0; dot = entry.value.indexOf('.', dot + 1)) {
      const parent = firsts.get(identity('domain', entry.value.slice(dot + 1)));
      if (parent && parent.value.family === entry.family && parent.value.role === entry.role) {
        problems.push({ file, line, text: `${entry.value} is covered by ${parent.value.value} (${parent.file}:${parent.line})` });
      }
    }
  }
  return problems;
}

/** Every address has one line in `networks.csv`, and every line there belongs to an address. */
function checkNetworks(draft: Draft, firsts: Map<string, Located<IndicatorRow>>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { value: row, file, line } of draft.networks) {
    const say = (text: string): void => { problems.push({ file, line, text }); };
    if (!firsts.has(identity('ipv4', row.address))) say(`${row.address} is no indicator`);
    if (seen.has(row.address)) say(`${row.address} has two lines`);
    seen.add(row.address);
    for (const country of [row.then_country, row.registered, row.located]) if (country && !/^[A-Z]{2}$/.test(country)) say(`"${country}" is not a country code`);
    if (row.asn && !/^[1-9]\d*$/.test(row.asn)) say(`"${row.asn}" is not an AS number`);
    if (!known(OPERATORS, row.operator)) say(`unknown comparison of operators "${row.operator}"`);
    if (row.hosting !== 'yes' && row.hosting !== 'no') say('"hosting" must be yes or no');
  }
  for (const { value, file, line } of draft.indicators) {
    if (value.type === 'ipv4' && !seen.has(value.value)) problems.push({ file, line, text: `${value.value} has no line in networks.csv` });
  }
  return problems;
}
