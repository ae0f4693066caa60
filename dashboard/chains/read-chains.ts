import { chainsSeen } from '../../src/exposure/chains-seen.ts';
import type { Reader } from '../reader.ts';
import type { ListedChain } from './chain-list.tsx';

export interface ReadChains {
  chains: ListedChain[];
  /** Chains that the journal had no room for. */
  lost: number;
  /** Visits that were not read. */
  older: number;
  /** Date of the catalogue that says the places; undefined without visits. */
  catalogue?: string;
}

/** How many visits are asked for at the same time. */
const TOGETHER = 6;

/**
 * @param most how many visits are read, the latest first. Those that went away meanwhile are left out.
 * @param progress told after each few how many were read.
 * @returns undefined when the visits cannot be told.
 */
export async function chainsOfVisits(reader: Reader, most: number, progress: (done: number) => void): Promise<ReadChains | undefined> {
  const lines = await reader.visits();
  if (!lines) return undefined;
  const read: ReadChains = { chains: [], lost: 0, older: Math.max(0, lines.length - most) };
  const wanted = lines.slice(0, most);
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const wholes = await Promise.all(wanted.slice(from, from + TOGETHER).map(({ id }) => reader.visit(id).catch(() => undefined)));
    for (const whole of wholes) {
      if (!whole) continue;
      const of = { visit: whole.exposure.visit, site: whole.exposure.site };
      read.chains.push(...chainsSeen(whole).map((chain) => ({ chain, of })));
      read.catalogue = whole.exposure.catalogue;
      read.lost += whole.visit.more.chains;
    }
    progress(Math.min(wanted.length, from + TOGETHER));
  }
  return read;
}
