/** What each country is coloured by: an overview's rows, one a country and certainty, folded into one a country. */
import type { OverviewCountry } from '../memory/overview/types.ts';

/** How sure a place has to be to be drawn. Where the databases disagree, or nobody can know, no country is told, so none is drawn. */
export const PLACED = ['seen', 'probable', 'registered'] as const;
export type Placed = (typeof PLACED)[number];

export const MEASURES = ['requests', 'companies', 'findings'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Figure {
  code: string;
  requests: number;
  /** Different ones. */
  companies: number;
  findings: number;
  /** The surest first. */
  certainties: Placed[];
}

export interface Figures {
  /** The most requests first, then by code. */
  countries: Figure[];
  /** Requests that have no country, by why. */
  nowhere: { disputed: number; 'not-knowable': number };
  /** Requests to countries that the chosen certainties leave out. */
  leftOut: number;
}

/** @param shown certainties that count. A country that has others only is left out. */
export function figuresOf(rows: readonly OverviewCountry[], shown: ReadonlySet<Placed>): Figures {
  const figures: Figures = { countries: [], nowhere: { disputed: 0, 'not-knowable': 0 }, leftOut: 0 };
  const byCode = new Map<string, OverviewCountry[]>();
  for (const row of rows) {
    const { code, certainty, requests } = row;
    if (code === '' || certainty === 'disputed' || certainty === 'not-knowable') figures.nowhere[certainty === 'disputed' ? 'disputed' : 'not-knowable'] += requests;
    else if (!shown.has(certainty)) figures.leftOut += requests;
    else byCode.set(code, [...byCode.get(code) ?? [], row]);
  }
  figures.countries = [...byCode].map(([code, those]) => ({
    code,
    requests: sum(those.map(({ requests }) => requests)),
    companies: new Set(those.flatMap(({ companies }) => companies)).size,
    findings: sum(those.map(({ findings }) => findings)),
    certainties: PLACED.filter((certainty) => those.some((row) => row.certainty === certainty)),
  })).sort((one, other) => other.requests - one.requests || (one.code < other.code ? -1 : 1));
  return figures;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
