/**
 * The map as a picture of its own, to be saved: an SVG that needs no style sheet and no other file, with its legend, its dates and
 * what it does not mean inside it. It is made of countries and figures; names of sites and hosts never come in here.
 */
import { DOT_RADIUS, HOME_SIGN } from './marks.ts';
import type { Palette } from './palette.ts';
import type { MapCountry, World } from './world.ts';

export interface Picture {
  world: World;
  palette: Palette;
  /** Colour of each country that has one, 0 to 4. */
  steps: ReadonlyMap<string, number>;
  /** What is said of a country when it is pointed at. */
  label(code: string): string;
  home: string | undefined;
  language: string;
  title: string;
  subtitle: string;
  legend: readonly { step: number; text: string }[];
  /** Legend of land without a figure. */
  none: string;
  /** Legend of the house; undefined when it is not drawn. */
  homeText: string | undefined;
  /** Below the legend; long ones are broken into lines. */
  notes: readonly string[];
}

export interface Drawing { svg: string; width: number; height: number }

const MARGIN = 20;
const TOP = 84;
const LINE = 19;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, 'Helvetica Neue', Arial, sans-serif";
/** Characters that surely fit into a line of notes. */
const FITS = 128;

/** @returns the text of an SVG file, and its size in CSS pixels */
export function pictureOf(picture: Picture): Drawing {
  const { world, palette, title, subtitle, language } = picture;
  const width = world.width + 2 * MARGIN;
  const legendAt = TOP + world.height + 26;
  const notes = picture.notes.flatMap((note) => lines(note));
  const height = legendAt + 36 + notes.length * LINE + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(language)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escaped(palette.paper)}"/>`,
    text(MARGIN, 44, title, palette.ink, 'font-size="25" font-weight="700"'),
    text(MARGIN, 69, subtitle, palette.quiet, 'font-size="15"'),
    `<svg x="${MARGIN}" y="${TOP}" width="${world.width}" height="${world.height}" viewBox="0 0 ${world.width} ${world.height}">`,
    ...map(picture),
    '</svg>',
    ...legend(picture, legendAt),
    ...notes.map((note, index) => text(MARGIN, legendAt + 36 + (index + 1) * LINE - 6, note, palette.quiet, 'font-size="13.5"')),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function map({ world, palette, steps, label, home }: Picture): string[] {
  const fill = (code: string): string => palette.steps[steps.get(code) ?? -1] ?? palette.land;
  const titled = (code: string): string => (steps.has(code) ? `<title>${escaped(label(code))}</title>` : '');
  const stroke = `stroke="${escaped(palette.paper)}" stroke-width="0.6" stroke-linejoin="round"`;
  const drawn = world.countries.filter(({ path }) => path !== undefined);
  const dots = world.countries.filter(({ small, code }) => small && steps.has(code));
  const at = world.countries.find(({ code }) => code === home);
  return [
    `<path d="${world.outline}" fill="${escaped(palette.sea)}"/>`,
    `<path d="${world.rest}" fill="${escaped(palette.land)}" ${stroke}/>`,
    ...drawn.map(({ code, path }) => `<path d="${path ?? ''}" fill="${escaped(fill(code))}" ${stroke}>${titled(code)}</path>`),
    ...dots.map(({ code, x, y }) => `<circle cx="${x}" cy="${y}" r="${DOT_RADIUS}" fill="${escaped(fill(code))}" stroke="${escaped(palette.ink)}" stroke-width="0.8">${titled(code)}</circle>`),
    ...(at ? [house(at, palette)] : []),
  ];
}

const house = ({ x, y }: Pick<MapCountry, 'x' | 'y'>, { ink, paper }: Palette): string =>
  `<path d="${HOME_SIGN}" transform="translate(${x} ${y})" fill="${escaped(ink)}" stroke="${escaped(paper)}" stroke-width="1.4"/>`;

/** One line of samples. A text is given room by its number of characters: there is nothing here to measure it with. */
function legend({ palette, legend: bands, none, home, homeText }: Picture, y: number): string[] {
  let x = MARGIN;
  const sample = (shape: (at: number) => string, said: string): string => {
    const drawn = `${shape(x)}${text(x + 27, y + 12, said, palette.ink, 'font-size="14"')}`;
    x += 27 + said.length * 8 + 18;
    return drawn;
  };
  const box = (colour: string | undefined) => (at: number): string => `<rect x="${at}" y="${y}" width="20" height="15" fill="${escaped(colour ?? palette.land)}" stroke="${escaped(palette.edge)}" stroke-width="0.8"/>`;
  return [
    ...bands.map(({ step, text: said }) => sample(box(palette.steps[step]), said)),
    sample(box(palette.land), none),
    ...(home !== undefined && homeText !== undefined ? [sample((at) => house({ x: at + 10, y: y + 8 }, palette), homeText)] : []),
  ];
}

const text = (x: number, y: number, said: string, colour: string, attributes: string): string => `<text x="${x}" y="${y}" fill="${escaped(colour)}" ${attributes}>${escaped(said)}</text>`;

/** Broken between words. */
function lines(note: string): string[] {
  const out: string[] = [];
  for (const word of note.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= FITS) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML cannot hold is dropped. */
const escaped = (said: string): string => said.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
