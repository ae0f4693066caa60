/** What a benchmark says of one goal; `npm run bench` prints one as one line of JSON. */
export interface Goal {
  goal: string;
  value: number;
  unit: string;
  /** What it must reach, as text, e.g. `>= 15`. */
  gate: string;
  ambitious: string;
  p10?: number;
  p90?: number;
  rounds?: number;
  /** The gate is reached. */
  met: boolean;
}
