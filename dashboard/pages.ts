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

interface Page { title: string; view: ComponentType<PageProps> }

export const PAGES = {
  map: { title: 'map-title', view: WorldMap },
  companies: { title: 'companies-title', view: Companies },
  letters: { title: 'letters-title', view: Letters },
  wire: { title: 'wire-title', view: WirePage },
  chains: { title: 'chains-title', view: ChainsPage },
  findings: { title: 'findings-title', view: Findings },
  metadata: { title: 'metadata-title', view: Metadata },
  evidence: { title: 'evidence-title', view: Evidence },
  check: { title: 'check-title', view: CheckPage },
  history: { title: 'history-title', view: History },
  library: { title: 'library-title', view: Library },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof PAGES;
