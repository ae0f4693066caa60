/**
 * Where the territories lie that Natural Earth draws as part of another country, or not at all, and that have a code of their own
 * in the address databases: longitude and latitude in degrees, to a tenth.
 */
export const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.7, -10.4],
  GF: [-53.1, 4.0],
  GP: [-61.6, 16.2],
  MQ: [-61.0, 14.6],
  RE: [55.5, -21.1],
  SJ: [16.0, 78.6],
  TK: [-171.2, -9.4],
  YT: [45.2, -12.8],
};
