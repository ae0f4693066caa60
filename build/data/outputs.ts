/** The files that a build of the data writes, and what each is made of. */
import type { CardId } from '../../src/knowledge/types.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { CatalogueCounts } from '../../src/ui/catalogue-counts.ts';
import { loadCards } from '../catalogue/cards.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Card } from '../catalogue/types.ts';
import { type AddressOptions, compileAddresses } from '../index/addresses.ts';
import { compileHosts, type HostOptions } from '../index/compile-hosts.ts';
import { compileWorld } from '../map/world.ts';

export const OUTPUTS = ['boot.bin', 'names.bin', 'addresses.bin', 'networks.bin', 'cards.en.json', 'cards.es.json', 'world.json', 'counts.json'] as const;
export type Output = (typeof OUTPUTS)[number];

export type DataOptions = HostOptions & AddressOptions;

/** @throws CatalogueError when the catalogue has problems, and Error when a package or a file of addresses cannot be read. */
export function compileData(options: DataOptions = {}): Record<Output, Uint8Array> {
  const catalogue = loadCatalogue();
  const cards = loadCards();
  const { boot, names } = compileHosts(catalogue, options);
  const { addresses, networks } = compileAddresses(catalogue, options);
  return {
    'boot.bin': boot, 'names.bin': names, 'addresses.bin': addresses, 'networks.bin': networks,
    'cards.en.json': cardsIn('en', cards), 'cards.es.json': cardsIn('es', cards),
    'world.json': json(compileWorld()),
    'counts.json': json({
      indicators: catalogue.indicators.length, families: catalogue.families.length, reports: catalogue.sources.length,
      programmes: cards.filter(({ kind }) => kind === 'programme').length, cards: cards.length,
    } satisfies CatalogueCounts),
  };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function cardsIn(language: 'en' | 'es', cards: readonly Card[]): Uint8Array {
  const shipped = cards.map(({ id, kind, report, sources, [language]: text }): ContextCard =>
    ({ id: `${kind}/${id}` satisfies CardId, kind, report, ...text, sources }));
  shipped.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return new TextEncoder().encode(JSON.stringify(shipped));
}
