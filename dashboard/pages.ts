/** The dashboard's pages, in the order of its navigation: each has its title in the words, and a view. */
import type { ComponentType } from 'preact';
import type { ContextCard } from '../src/knowledge/context-card.ts';
import { ChainsPage } from './chains.tsx';
import { CheckPage } from './check.tsx';
import type { Checker } from './checker.ts';
import { Companies } from './companies.tsx';
import { Evidence } from './evidence.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import type { Keeper } from './keeper.ts';
import { Letters } from './letters.tsx';
import { Library } from './library.tsx';
import { Metadata } from './metadata.tsx';
import { WorldMap } from './map.tsx';
import type { Reader } from './reader.ts';
import { WirePage } from './wire.tsx';

export interface PageProps {
  /** undefined outside of an extension, where nothing is kept. */
  keeper: Keeper | undefined;
  reader: Reader | undefined;
  /** undefined outside of an extension. */
  checker?: Checker | undefined;
  /** The reader's own country, chosen in the options or guessed from the time zone. */
  home?: string | undefined;
  cards: readonly ContextCard[] | 'failed';
  /** What follows the page's name in the address; '' for the page itself. */
  argument: string;
}

/** Where the navigation puts a page: the whole traffic, a single visit, what one can do, what there is to read. */
export type PageGroup = 'traffic' | 'visit' | 'act' | 'read';

interface Page { title: string; group: PageGroup; view: ComponentType<PageProps> }

export const PAGES = {
  map: { title: 'map-title', group: 'traffic', view: WorldMap },
  companies: { title: 'companies-title', group: 'traffic', view: Companies },
  findings: { title: 'findings-title', group: 'traffic', view: Findings },
  metadata: { title: 'metadata-title', group: 'traffic', view: Metadata },
  history: { title: 'history-title', group: 'traffic', view: History },
  wire: { title: 'wire-title', group: 'visit', view: WirePage },
  chains: { title: 'chains-title', group: 'visit', view: ChainsPage },
  evidence: { title: 'evidence-title', group: 'visit', view: Evidence },
  check: { title: 'check-title', group: 'act', view: CheckPage },
  letters: { title: 'letters-title', group: 'act', view: Letters },
  library: { title: 'library-title', group: 'read', view: Library },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof PAGES;
