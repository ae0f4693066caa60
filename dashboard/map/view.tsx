/** The map of one overview: legend, drawing, the country that is open, what is beside the map, its twin, and its picture. */
import catalogue from '../../catalogue/version.json' with { type: 'json' };
import { PLACED, type Figures } from '../../src/map/figures.ts';
import type { Picture } from '../../src/map/picture.ts';
import { bandsOf, boundsOf, stepOf } from '../../src/map/scale.ts';
import type { World } from '../../src/map/world.ts';
import type { Overview } from '../../src/memory/overview/types.ts';
import { DataSource } from '../../src/ui/components/data-source.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { Beside } from './beside.tsx';
import type { Choice } from './choice.ts';
import { Country } from './country.tsx';
import { Drawing } from './drawing.tsx';
import { Legend } from './legend.tsx';
import { bandText, certaintyText, datesText, figureText, MEASURE_NAMES } from './said.ts';
import { Save } from './save.tsx';
import { Twin } from './twin.tsx';

export interface MapViewProps {
  overview: Overview;
  figures: Figures;
  world: World | 'failed';
  choice: Choice;
  home: string | undefined;
  /** Code of the country that is open; '' for none. */
  open: string;
  reader: Reader;
}

export function MapView({ overview, figures, world, choice: { measure, scale, span, certainties }, home, open, reader }: MapViewProps) {
  const words = useWords();
  const most = Math.max(0, ...figures.countries.map((figure) => figure[measure]));
  const bounds = boundsOf(most);
  const bands = bandsOf(bounds, most);
  const steps = new Map(figures.countries.flatMap((figure) => { const step = stepOf(figure[measure], bounds); return step === undefined ? [] : [[figure.code, step] as const]; }));
  const drawn = new Set(world === 'failed' ? [] : world.countries.map(({ code }) => code));
  const house = home !== undefined && drawn.has(home) ? home : undefined;
  const dates = datesText(words, overview);
  const file = words.say('map-file');
  const picture: Omit<Picture, 'palette' | 'world'> = {
    steps, home: house, language: words.language,
    label: (code) => { const figure = figures.countries.find((one) => one.code === code); return figure ? figureText(words, figure) : words.country(code); },
    title: words.say('map-picture-title'),
    subtitle: words.say('map-picture-subtitle', { measure: words.say(MEASURE_NAMES[measure]), dates }),
    legend: bands.map((band) => ({ step: band.step, text: bandText(words, band) })), none: words.say('map-legend-none'),
    homeText: house === undefined ? undefined : words.say('map-home', { country: words.country(house) }),
    notes: [
      words.say('map-picture-not'),
      ...(overview.source === 'session' ? [words.say('map-picture-session')] : []),
      ...(certainties.size < PLACED.length ? [words.say('map-picture-only', { certainty: certaintyText(words, [...certainties]) })] : []),
      ...(nowhere(figures) > 0 ? [words.say('map-picture-nowhere', { count: nowhere(figures) })] : []),
      ...(overview.locked > 0 ? [words.say('map-locked', { count: overview.locked })] : []),
      ...(overview.damaged > 0 ? [words.say('map-damaged', { count: overview.damaged })] : []),
      words.say('map-picture-source', { date: words.month(catalogue.version) }),
    ],
  };
  return (
    <>
      <p class="map-dates">{dates}</p>
      {world === 'failed' ? <p class="block level-unknown" role="alert">{words.say('map-no-outlines')}</p> : (
        <div class="map-frame">
          <Drawing world={world} figures={figures.countries} steps={steps} scale={scale} home={house} open={open} />
          <Legend bands={bands} measure={measure} scale={scale} home={house} />
          {figures.countries.length > 0 && <p class="quiet small">{words.say('map-keys')}</p>}
        </div>
      )}
      {open !== '' && <Country code={open} figure={figures.countries.find(({ code }) => code === open)} span={span} atRisk={overview.atRisk} reader={reader} />}
      <Beside figures={figures} undrawn={world === 'failed' ? [] : figures.countries.map(({ code }) => code).filter((code) => !drawn.has(code))} />
      {figures.countries.length > 0 && <Twin key={`${overview.from} ${overview.to}`} figures={figures.countries} />}
      {world !== 'failed' && figures.countries.length > 0 && <Save picture={{ ...picture, world }} scale={scale} name={`testigo-${file}-${overview.to}`} />}
      <DataSource catalogue={catalogue.version} />
    </>
  );
}

const nowhere = ({ nowhere: { disputed, 'not-knowable': unknown } }: Figures): number => disputed + unknown;
