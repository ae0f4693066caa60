/**
 * The world. Each country that has a figure is a link; one of them at a time takes part in the tab order, and arrow keys, Home and End go on from
 * there. The table below it says the same to whoever does not see it.
 */
import { useRef, useState } from 'preact/hooks';
import type { Figure } from '../../src/map/figures.ts';
import { DOT_RADIUS, HOME_SIGN } from '../../src/map/marks.ts';
import { neighbour, type Direction } from '../../src/map/neighbour.ts';
import type { Scale } from '../../src/map/palette.ts';
import type { MapCountry, World } from '../../src/map/world.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { figureText } from './said.ts';

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** A dot is drawn small, and takes the pointer from further around. */
const REACH = 11;

export interface DrawingProps {
  world: World;
  /** Those with a figure, the most requests first. */
  figures: readonly Figure[];
  steps: ReadonlyMap<string, number>;
  scale: Scale;
  home: string | undefined;
  /** The country whose page is open; '' for none. */
  open: string;
}

export function Drawing({ world, figures, steps, scale, home, open }: DrawingProps) {
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [last, setLast] = useState('');
  const [focused, setFocused] = useState('');
  const byCode = new Map(world.countries.map((country) => [country.code, country]));
  const linked = figures.flatMap((figure) => { const country = byCode.get(figure.code); return country ? [{ figure, country }] : []; });
  const entry = [last, open].find((code) => linked.some(({ figure }) => figure.code === code)) ?? linked[0]?.figure.code;
  const go = (code: string | undefined): void => { if (code !== undefined) svg.current?.querySelector<SVGAElement>(`[data-code="${code}"]`)?.focus(); };
  const press = (event: KeyboardEvent, from: MapCountry): void => {
    const direction = KEYS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (!direction && event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    go(direction ? neighbour(linked.map(({ country }) => country), from, direction) : (event.key === 'Home' ? linked[0] : linked.at(-1))?.figure.code);
  };
  const ring = byCode.get(focused || open);
  const house = home === undefined ? undefined : byCode.get(home);
  return (
    <svg ref={svg} class={`map-world scale-${scale}`} viewBox={`0 0 ${world.width} ${world.height}`} role="group" aria-label={words.say('map-drawing', { count: linked.length })}>
      <path class="map-sea" d={world.outline} />
      <path class="map-land" d={world.rest} />
      {world.countries.map(({ code, path }) => path !== undefined && !steps.has(code) && <path key={code} class="map-land" d={path} />)}
      {/* What is small lies above what is large around it. */}
      {linked.toSorted((one, other) => Number(one.country.small ?? false) - Number(other.country.small ?? false)).map(({ figure, country }) => (
        <a
          key={figure.code} class={`map-place map-step-${steps.get(figure.code) ?? 'none'}`} href={`#map/${figure.code}`} data-code={figure.code}
          tabindex={figure.code === entry ? 0 : -1} aria-label={figureText(words, figure)} aria-current={figure.code === open ? 'true' : undefined}
          onFocus={() => { setFocused(figure.code); setLast(figure.code); }} onBlur={() => setFocused('')} onKeyDown={(event) => press(event, country)}
        >
          <title>{figureText(words, figure)}</title>
          <Shape country={country} />
        </a>
      ))}
      {ring && <Ring kind="map-halo" country={ring} />}
      {ring && <Ring kind="map-ring" country={ring} />}
      {house && <path class="map-house" d={HOME_SIGN} transform={`translate(${house.x} ${house.y})`} aria-hidden="true" />}
    </svg>
  );
}

/** Around the country that has the focus or is open; the halo keeps it apart from whatever colour lies below. */
const Ring = ({ kind, country: { path, small, x, y } }: { kind: 'map-halo' | 'map-ring'; country: MapCountry }) => (
  <g class={kind} aria-hidden="true">{path !== undefined && <path d={path} />}{small && <circle class="map-dot" cx={x} cy={y} r={DOT_RADIUS} />}</g>
);

const Shape = ({ country: { path, small, x, y } }: { country: MapCountry }) => (
  <>
    {path !== undefined && <path d={path} />}
    {small && <circle class="map-reach" cx={x} cy={y} r={REACH} />}
    {small && <circle class="map-dot" cx={x} cy={y} r={DOT_RADIUS} />}
  </>
);
