/** What the other visits of a session showed, gathered when a detector first asks. */
import type { Visit } from '../journal/types.ts';
import { answeredAt } from './answered-at.ts';
import type { Answered, Elsewhere } from './types.ts';

/** @param visit is left out. @param others all visits of the session; those of another kind of window are left out too. */
export function elsewhereOf(visit: Visit, others: Iterable<Visit>): Elsewhere {
  let index: ReturnType<typeof gather> | undefined;
  const gathered = () => (index ??= gather(visit, others));
  return { named: (hash) => gathered().names.get(hash) ?? [], addresses: (host) => [...gathered().addresses.get(host) ?? []], at: (address) => gathered().answered.get(address) ?? [] };
}

function put<T>(map: Map<string, T>, key: string, fresh: () => T): T {
  const known = map.get(key) ?? fresh();
  map.set(key, known);
  return known;
}

function gather(visit: Visit, others: Iterable<Visit>) {
  const names: Map<string, { site: string; host: string }[]> = new Map();
  const addresses = new Map<string, Set<string>>();
  const answered = new Map<string, Answered[]>();
  for (const other of others) {
    if (other === visit || other.id === visit.id || other.private !== visit.private) continue;
    for (const contact of other.contacts.values()) {
      for (const address of contact.addresses) {
        put(addresses, contact.host, () => new Set<string>()).add(address);
        put(answered, address, () => []).push(answeredAt(contact, address));
      }
      if (other.site === visit.site) continue;
      for (const { hash } of contact.names) put(names, hash, () => []).push({ site: other.site, host: contact.host });
    }
  }
  return { names, addresses, answered };
}
