/** Guards for a day of a file, and for one that a page hands to the worker. */
import { LEVELS } from '../../detectors/types.ts';
import { isDay } from '../history/calendar.ts';
import type { Share } from '../history/types.ts';
import { checkFinding, checkTally, MOST_COUNT, MOST_TEXT } from './check-finding.ts';
import { count, fields, flag, isCount, list, matching, Misfit, oneOf, text } from './fields.ts';
import type { ExportedDay, ExportedHost, ExportedShare, ExportedVisit } from './types.ts';

const CERTAINTIES = ['seen', 'probable', 'registered', 'disputed', 'not-knowable'] as const satisfies readonly Share['certainty'][];
/** A code that the browser cannot name would stop the pages that ask it to. */
const COUNTRY = /^(?:[A-Z]{2})?$/;
/** Four times what a day takes while it is young. */
const MOST_VISITS = 20_000;
const MOST_HOSTS = 200_000;
const MOST_SHARES = 5_000;
const MOST_FINDINGS = 1_000;

/** @throws Misfit */
export function checkDay(value: unknown, where: string): ExportedDay {
  const { day, hosts, visits } = fields(value, where);
  if (typeof day !== 'string' || !isDay(day)) throw new Misfit(`${where}.day`);
  const checked = list(hosts, `${where}.hosts`, MOST_HOSTS, checkHost);
  const all = list(visits, `${where}.visits`, MOST_VISITS, (visit, at) => checkVisit(visit, at, checked.length));
  if (all.length === 0) throw new Misfit(`${where}.visits`);
  return { day, hosts: checked, visits: all };
}

/** @returns undefined for what is no day. */
export function dayOrNone(value: unknown): ExportedDay | undefined {
  try {
    return checkDay(value, 'day');
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

function checkHost(value: unknown, where: string): ExportedHost {
  const { host, company, name, own, country, certainty, asn, network, category } = fields(value, where);
  return {
    host: text(host, `${where}.host`, MOST_TEXT), company: text(company, `${where}.company`, MOST_TEXT), name: text(name, `${where}.name`, MOST_TEXT), own: flag(own, `${where}.own`),
    country: matching(country, `${where}.country`, COUNTRY), certainty: oneOf(certainty, `${where}.certainty`, CERTAINTIES), asn: count(asn, `${where}.asn`, MOST_COUNT),
    network: text(network, `${where}.network`, MOST_TEXT), category: text(category, `${where}.category`, MOST_TEXT),
  };
}

function checkVisit(value: unknown, where: string, hosts: number): ExportedVisit {
  const { site, hour, opened, requests, level, shares, tally, findings } = fields(value, where);
  return {
    site: text(site, `${where}.site`, MOST_TEXT), hour: count(hour, `${where}.hour`, 23), opened: flag(opened, `${where}.opened`), requests: count(requests, `${where}.requests`, MOST_COUNT),
    level: oneOf(level, `${where}.level`, [...LEVELS, 'none', 'unknown']), tally: checkTally(tally, `${where}.tally`),
    findings: list(findings, `${where}.findings`, MOST_FINDINGS, checkFinding),
    shares: checkShares(shares, `${where}.shares`, hosts),
  };
}

/** There are a hundred thousand of them in a file, so no place is put into words before one does not fit. */
function checkShares(value: unknown, where: string, hosts: number): ExportedShare[] {
  if (!Array.isArray(value) || value.length > MOST_SHARES) throw new Misfit(where);
  return value.map((share: unknown, index): ExportedShare => {
    if (!Array.isArray(share) || share.length !== 4) throw new Misfit(`${where}[${index}]`);
    const [host, requests, plain, found] = share as unknown[];
    if (isCount(host, MOST_COUNT) && isCount(requests, MOST_COUNT) && isCount(plain, MOST_COUNT) && isCount(found, MOST_COUNT)) {
      if (host >= hosts) throw new Misfit(`${where}[${index}]`);
      return [host, requests, plain, found];
    }
    throw new Misfit(`${where}[${index}][${share.findIndex((one) => !isCount(one, MOST_COUNT))}]`);
  });
}
