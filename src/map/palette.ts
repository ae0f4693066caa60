/** The colours of the map, by their names in theme.css: the page takes them from there, and the saved picture too. */

export const SCALES = ['report', 'safe'] as const;
/** `report`: green, yellow, orange, red, as the IPS report describes that map. `safe`: one hue, readable with every kind of sight. */
export type Scale = (typeof SCALES)[number];

export interface Palette { paper: string; ink: string; quiet: string; edge: string; sea: string; land: string; steps: string[] }

/** @param colour reads a token of the theme. */
export const paletteOf = (scale: Scale, colour: (token: string) => string): Palette => ({
  paper: colour('--paper'), ink: colour('--ink'), quiet: colour('--quiet'), edge: colour('--edge'),
  sea: colour('--map-sea'), land: colour('--map-land'),
  steps: [0, 1, 2, 3, 4].map((step) => colour(`--map-${scale}-${step}`)),
});
