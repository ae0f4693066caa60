/**
 * The public suffix list, private section included, read out of the pinned `tldts` package, so that what we call a site is
 * what everyone else calls one. Format of the list: https://github.com/publicsuffix/list/wiki/Format
 */
import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } from 'tldts/dist/cjs/src/data/trie.js';

/** Bits: 1 for the ICANN section, 2 for the private one. */
export interface SuffixFlags { rule: number; wildcard: number; exception: number }

/** Names in A-label form, without the `*.` and `!` of the rules; names that only lead to a rule are there with all bits 0. */
export function readPublicSuffixes(): Map<string, SuffixFlags> {
  const names = new Map<string, SuffixFlags>();
  const at = (name: string): SuffixFlags => {
    const flags = names.get(name) ?? { rule: 0, wildcard: 0, exception: 0 };
    names.set(name, flags);
    return flags;
  };
  for (const [name, flag] of rules(rulesRoot)) {
    if (name.startsWith('*.')) at(name.slice(2)).wildcard |= flag;
    else if (name.includes('*')) throw new Error(`a wildcard inside a rule is not supported: ${name}`);
    else at(name).rule |= flag;
  }
  for (const [name, flag] of rules(exceptionsRoot)) if (flag !== 0) at(name).exception |= flag;
  return names;
}

/** All names under a root. Rules also come in Unicode; no host in a URL ever does, so those are left out. */
function* rules(root: number): Generator<[name: string, flag: number]> {
  const offsets = new Uint32Array(edgeLength.length);
  for (let edge = 1; edge < offsets.length; edge++) offsets[edge] = offsets[edge - 1]! + edgeLength[edge - 1]!;
  const open: [node: number, name: string][] = [[root, '']];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [node, parent] = entry;
    for (let edge = edgeStart[node]!; edge < edgeStart[node + 1]!; edge++) {
      const label = labelText.slice(offsets[edge], offsets[edge]! + edgeLength[edge]!);
      if (/[^\x00-\x7f]/.test(label)) continue;
      const name = parent === '' ? label : `${label}.${parent}`;
      yield [name, nodeFlags[edgeChild[edge]!]!];
      open.push([edgeChild[edge]!, name]);
    }
  }
}
