/** Companies whose scripts record sessions or tell devices apart, by host: the very host, or one below it. */
import type { Vendor } from './types.ts';

/** A vendor as `names.bin` holds it. */
export interface VendorHosts extends Vendor { hosts: readonly string[] }

const NONE: readonly Vendor[] = [];

export class VendorList {
  readonly #byHost = new Map<string, Vendor[]>();

  constructor(vendors: readonly VendorHosts[]) {
    for (const { hosts, ...vendor } of vendors) {
      for (const host of hosts) this.#byHost.set(host, [...this.#byHost.get(host) ?? [], vendor]);
    }
  }

  /** @param host lower case, A-labels, no dot at the end. */
  of(host: string): readonly Vendor[] {
    let all = NONE;
    for (let from = 0; from >= 0; from = host.indexOf('.', from) + 1 || -1) {
      const found = this.#byHost.get(from === 0 ? host : host.slice(from));
      if (found) all = all.length === 0 ? found : [...all, ...found];
    }
    return all;
  }
}
