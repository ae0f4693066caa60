/** How much the catalogue holds, as counted when it was compiled. */
export interface CatalogueCounts { indicators: number; families: number; reports: number; programmes: number; cards: number }

const NAMES = ['indicators', 'families', 'reports', 'programmes', 'cards'] as const satisfies readonly (keyof CatalogueCounts)[];

/** Read from the package, never from the network. @returns undefined when the file is missing or is not what it should be */
export async function loadCounts(): Promise<CatalogueCounts | undefined> {
  try {
    const counts: unknown = await (await fetch('../data/counts.json')).json();
    return isCounts(counts) ? counts : undefined;
  } catch {
    return undefined;
  }
}

const isCounts = (value: unknown): value is CatalogueCounts =>
  typeof value === 'object' && value !== null && NAMES.every((name) => name in value && Number.isSafeInteger((value as Record<string, unknown>)[name]));
