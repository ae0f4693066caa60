/** The rules for edge headers and airports: known headers, own networks or published ranges, one country a code. */
import { EDGE_HEADERS } from '../../src/journal/edges.ts';
import { AddressRanges } from '../../src/knowledge/address-ranges.ts';
import type { Draft, Located } from './draft.ts';
import type { Problem } from './problem.ts';

const COUNTRY = /^[A-Z]{2}$/;
const OWN_CODE = /^[A-Z\d]{2,16}$/;
const AIRPORT = /^[A-Z]{3}$/;

export function checkEdges({ edges, airports }: Draft): Problem[] {
  const problems: Problem[] = [];
  const at = ({ file, line }: Located<unknown>) => (text: string): void => { problems.push({ file, line, text }); };
  for (const item of edges) {
    const { headers, name, asns, shared, ranges, codes, airports: hasAirports, sources } = item.value;
    for (const header of headers) if (!EDGE_HEADERS.includes(header)) at(item)(`nobody hears the header "${header}"`);
    if (headers.length === 0) at(item)(`${name} has no header`);
    if (asns.length + shared.length === 0) at(item)(`${name} has no network, so any server could say it`);
    if ((shared.length === 0) !== (ranges.length === 0)) at(item)(`${name} needs ranges for the networks that it shares, and only for them`);
    if (!hasAirports && Object.keys(codes).length === 0) at(item)(`${name} has no codes`);
    for (const source of sources) if (!/^https:\/\/\S+$/.test(source)) at(item)(`"${source}" is not the link of a public document`);
    if (sources.length === 0) at(item)(`${name} needs the link of a public document`);
    for (const range of ranges) try { new AddressRanges([range]); } catch (error) { at(item)((error as Error).message); }
    checkCodes(Object.entries(codes), OWN_CODE, new Set(), at(item));
  }
  const seen = new Set<string>();
  for (const item of airports) checkCodes([[item.value.country, item.value.codes]], AIRPORT, seen, at(item));
  return problems;
}

function checkCodes(table: readonly (readonly [country: string, codes: string])[], form: RegExp, seen: Set<string>, report: (text: string) => void): void {
  for (const [country, list] of table) {
    if (!COUNTRY.test(country)) report(`"${country}" is not a country code`);
    for (const code of list.split(' ')) {
      if (!form.test(code)) report(`"${code}" is not a code of a place`);
      else if (seen.has(code)) report(`${code} is listed twice`);
      seen.add(code);
    }
  }
}
