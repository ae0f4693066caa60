/** What the catalogue knows of a company, for pages: read from the package, and only when a page asks. */
import { openBoot } from '../../src/knowledge/boot-index.ts';
import { openNames } from '../../src/knowledge/names.ts';
import type { Organisation, ProgrammeCompany, Vendor } from '../../src/knowledge/types.ts';

export interface CompanyFacts {
  /** @param id as in `OverviewCompany`; undefined where no owner is known */
  organisation(id: string): Organisation | undefined;
  /** The disclosed programmes that name the company of one of these hosts. */
  programmes(hosts: readonly string[]): ProgrammeCompany[];
  /** What its scripts can do, by these hosts; each kind once. */
  vendors(hosts: readonly string[]): Vendor['kind'][];
}

export type LoadFacts = () => Promise<CompanyFacts>;

/** Rejects when a file is missing or damaged. */
export const loadCompanyFacts: LoadFacts = async () => factsIn(...await Promise.all([read('boot.bin'), read('names.bin')]));

/** @param bytes of the two files, of the same build */
export function factsIn(...[bootBytes, nameBytes]: [ArrayBuffer, ArrayBuffer]): CompanyFacts {
  const boot = openBoot(bootBytes);
  const names = openNames(nameBytes);
  return {
    organisation: (id) => names.organisation(id),
    programmes: (hosts) => [...new Set(hosts.flatMap((host) => boot.ownerOf(host).company ?? []))].map((company) => names.company(company)),
    vendors: (hosts) => [...new Set(hosts.flatMap((host) => names.vendorsOf(host).map(({ kind }) => kind)))],
  };
}

async function read(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`../data/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}
