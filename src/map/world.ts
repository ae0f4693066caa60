/** The words of the map: what the world consists of as it ships, in `world.json`. Projected and rounded at build time. */

/** One country or territory with a code of its own. Coordinates are those of the view box. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2, and XK for Kosovo, as the address databases have it. */
  code: string;
  /** Middle of its largest part: where its dot stands, and where arrow keys look for it. */
  x: number;
  y: number;
  /** SVG path; absent where the outlines are too coarse to have it. */
  path?: string;
  /** Too small to be seen or hit: it gets a dot. */
  small?: true;
}

export interface World {
  width: number;
  height: number;
  /** SVG path of the edge of the globe. */
  outline: string;
  /** SVG path of land without a code of its own: drawn, never coloured. */
  rest: string;
  /** By code. */
  countries: MapCountry[];
}

/** @returns whether what was read is a world; a file that was cut or altered is not */
export function isWorld(value: unknown): value is World {
  if (typeof value !== 'object' || value === null || !('countries' in value) || !Array.isArray(value.countries)) return false;
  const { width, height, outline, rest } = value as Partial<World>;
  return typeof width === 'number' && typeof height === 'number' && typeof outline === 'string' && typeof rest === 'string' && value.countries.every(isCountry);
}

function isCountry(value: unknown): value is MapCountry {
  if (typeof value !== 'object' || value === null) return false;
  const { code, x, y, path } = value as Partial<MapCountry>;
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) && Number.isFinite(x) && Number.isFinite(y) && (path === undefined || typeof path === 'string');
}
