/** Reading PRISM's companies, carriers and anycast networks. */
import type { CarrierDraft, CompanyDraft, Draft } from './draft.ts';
import type { Taker } from './fields.ts';
import type { Problem } from './problem.ts';
import { isFields } from './read-json.ts';
import { located } from './read-registers.ts';
import { reference } from './read-references.ts';
import { type CarrierTie, TIE_ROLES } from './records.ts';

export const readPrism = (folder: string, problems: Problem[]): Draft['prism'] => located(folder, 'prism.json', problems, (taker): CompanyDraft => {
  taker.only('company', 'joined', 'domains', 'countryDomains', 'asns', 'later', 'note');
  taker.optional('note');
  if (taker.entry.fields['later'] !== undefined) taker.texts('later');
  const joined = taker.entry.fields['joined'] === null ? undefined : taker.text('joined');
  return { company: taker.text('company'), joined, domains: [...taker.texts('domains'), ...countryDomains(taker)], asns: taker.asns('asns') };
});

/** `{ "name": "google", "under": ["ad", "com.mx"] }` stands for google.ad and google.com.mx. */
function countryDomains(taker: Taker): string[] {
  const rule = taker.entry.fields['countryDomains'];
  if (rule === undefined) return [];
  if (isFields(rule) && typeof rule['name'] === 'string' && Array.isArray(rule['under']) && rule['under'].every((suffix): suffix is string => typeof suffix === 'string')) {
    const { name, under } = rule;
    return under.map((suffix) => `${name}.${suffix}`);
  }
  taker.problem('"countryDomains" needs "name" and "under"');
  return [];
}

export const readCarriers = (folder: string, problems: Problem[]): Draft['carriers'] => located(folder, 'carriers.json', problems, (taker): CarrierDraft => {
  taker.only('id', 'name', 'country', 'asns', 'ties', 'note');
  taker.optional('note');
  const asns = taker.asns('asns');
  return { id: taker.text('id'), name: taker.text('name'), country: taker.text('country'), asns, ties: ties(taker, asns) };
});

function ties(taker: Taker, asns: number[]): CarrierTie[] {
  const list = taker.entry.fields['ties'];
  if (!Array.isArray(list)) { taker.problem('"ties" must be a list, empty where nothing is documented'); return []; }
  return list.flatMap((value: unknown): CarrierTie[] => {
    const tie = isFields(value) ? value : {};
    const role = TIE_ROLES.find((known) => known === tie['role']);
    const source = reference(tie['source'], taker);
    if (typeof tie['programme'] !== 'string' || !role || !source) { taker.problem('a tie needs "programme", a known "role" and "source"'); return []; }
    if (tie['asns'] === undefined) return [{ programme: tie['programme'], role, asns: undefined, source }];
    const only = Array.isArray(tie['asns']) ? tie['asns'].filter((asn): asn is number => asns.includes(asn)) : [];
    if (!Array.isArray(tie['asns']) || only.length !== tie['asns'].length || only.length === 0) taker.problem(`the tie to ${tie['programme']} names AS numbers that the carrier does not have`);
    return [{ programme: tie['programme'], role, asns: only, source }];
  });
}

export const readAnycast = (folder: string, problems: Problem[]): Draft['anycast'] => located(folder, 'anycast.json', problems, (taker) => {
  taker.only('asn', 'name', 'source', 'why');
  taker.text('why');
  const asn = taker.entry.fields['asn'];
  if (typeof asn !== 'number' || !Number.isInteger(asn) || asn <= 0) taker.problem('"asn" must be an AS number');
  return { asn: typeof asn === 'number' ? asn : 0, name: taker.text('name'), source: taker.text('source') };
});
