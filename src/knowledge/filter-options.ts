/** The conditions of filters: resource type, who asks, and on which pages. */
import { ANY_TYPE, PARTY } from './request-bits.ts';
import { SECTION } from './boot-sections.ts';
import type { Sections } from './sections.ts';
import { TextPool } from './text-pool.ts';

/** What a request brings to them. */
export interface Circumstances { typeBit: number; third: boolean; page: string }

export class FilterOptions {
  readonly #rows: Uint16Array;
  readonly #pages: TextPool;

  constructor(sections: Sections) {
    this.#rows = sections.halves(SECTION.options);
    this.#pages = new TextPool(sections.words(SECTION.pageOffsets), sections.bytes(SECTION.pages));
  }

  allow(option: number, { typeBit, third, page }: Circumstances): boolean {
    const types = this.#rows[option * 3]!;
    const party = this.#rows[option * 3 + 1]!;
    const pages = this.#rows[option * 3 + 2]!;
    if (types !== ANY_TYPE && (types & typeBit) === 0) return false;
    if (party !== PARTY.any && third !== (party === PARTY.third)) return false;
    return pages === 0 || allowsPage(this.#pages.at(pages - 1), page);
  }
}

/** @param list hosts separated by `|`, `~` before those that are left out; they include what is below them. */
function allowsPage(list: string, page: string): boolean {
  const hosts = list.split('|');
  const within = (host: string): boolean => page === host || page.endsWith(`.${host}`);
  if (hosts.some((host) => host.startsWith('~') && within(host.slice(1)))) return false;
  const wanted = hosts.filter((host) => !host.startsWith('~'));
  return wanted.length === 0 || wanted.some(within);
}
