/** The rules for vendors and aliases: a host means one company of a kind, and only hosts that a company alone controls are named. */
import { getDomain, getPublicSuffix } from 'tldts';
import { nameFault } from './check-hosts.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

export const checkVendors = (draft: Draft): Problem[] => [...checkHosts(draft), ...checkAliases(draft), ...checkNetworks(draft)];

function checkHosts({ vendors }: Draft): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { value: { kind, company, purpose, hosts }, file, line } of vendors) {
    const problem = (text: string): void => { problems.push({ file, line, text }); };
    if ((kind === 'session-replay') !== (purpose === 'replay')) problem(`${company}: ${purpose} is no purpose of ${kind}`);
    if (hosts.length === 0) problem(`${company} has no hosts`);
    for (const host of hosts) {
      const fault = nameFault(host);
      if (fault) problem(fault);
      if (getPublicSuffix(host, { allowPrivateDomains: true }) === host) problem(`${host} is a public suffix: strangers register names under it`);
      const above = [...selfAndAbove(host)].find((name) => seen.has(`${kind} ${name}`));
      if (above !== undefined) problem(`${host} is already ${seen.get(`${kind} ${above}`)}'s, as ${above}`);
      seen.set(`${kind} ${host}`, company);
    }
  }
  return problems;
}

function* selfAndAbove(host: string): Generator<string> {
  yield host;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) yield host.slice(dot + 1);
}

/** An alias is a host below a site. The site itself and its `www` are the site's own, whatever a list says. */
function checkAliases({ aliases }: Draft): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { value: { id, hosts, asns }, file, line } of aliases) {
    if (hosts.length === 0 && asns.length === 0) problems.push({ file, line, text: `${id} has neither a list nor a network` });
    hosts.forEach((host, index) => {
      const fault = nameFault(host) ?? aliasFault(host) ?? (seen.has(host) ? `${host} is listed twice` : undefined);
      if (fault) problems.push({ file: `aliases/${id}.txt`, line: index + 1, text: fault });
      seen.add(host);
    });
  }
  return problems;
}

function aliasFault(host: string): string | undefined {
  const site = getDomain(host, { allowPrivateDomains: true });
  return site === null || host === site || host === `www.${site}` ? `${host} is a site, not a host below one` : undefined;
}

/** A network with customers of its own says nothing about whose host it is. */
function checkNetworks({ aliases, carriers, anycast }: Draft): Problem[] {
  const problems: Problem[] = [];
  const others = new Set([...carriers.flatMap(({ value }) => value.asns), ...anycast.map(({ value }) => value.asn)]);
  const seen = new Set<number>();
  for (const { value: { id, asns, organisation }, file, line } of aliases) {
    const problem = (text: string): void => { problems.push({ file, line, text }); };
    if (asns.length > 0 && organisation === undefined) problem(`${id} has a network, so it needs an organisation: its own hosts are no aliases`);
    for (const asn of asns) {
      if (others.has(asn)) problem(`AS${asn} is a carrier's or an anycast network`);
      if (seen.has(asn)) problem(`AS${asn} belongs to two companies`);
      seen.add(asn);
    }
  }
  return problems;
}
