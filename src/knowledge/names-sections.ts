/** The sections of `names.bin` by number. Tables are halves, row by row; a cell is the number of a text, 0 for none. */
export const NAMES_SECTION = {
  version: 0,
  /** Offsets of the texts in bytes, with one more at the end; texts are UTF-8. */
  offsets: 1,
  texts: 2,
  organisations: 3,
  trackers: 4,
  indicators: 5,
  /** JSON: families, sources, companies of programmes, vendors and companies with aliases; small, read when first asked for. */
  registers: 6,
  /** Listed aliases by hash: the upper 32 bits, ascending; the lower eight; and the number of the company. */
  aliasWords: 7,
  aliasChecks: 8,
  aliasCompanies: 9,
} as const;

/** Cells of one row. `organisation` and `family` are numbers of rows; `organisation` counts from 1, 0 for none. */
export const ORGANISATION_CELLS = ['id', 'name', 'country', 'description', 'website', 'policy', 'contact'] as const;
export const TRACKER_CELLS = ['id', 'name', 'category', 'organisation'] as const;
export const INDICATOR_CELLS = ['value', 'type', 'role', 'confidence', 'firstReported', 'family', 'sources', 'then', 'now', 'country'] as const;
/** Between the ids of an indicator's sources. */
export const ID_SEPARATOR = ' ';
