/**
 * The world map of the reader's own traffic, after Boundless Informant. What is shown is read from the worker when the page opens and when the
 * span changes; choosing what to count, or which colours, asks for nothing.
 */
import { useEffect, useState } from 'preact/hooks';
import { figuresOf } from '../src/map/figures.ts';
import type { World } from '../src/map/world.ts';
import type { Overview } from '../src/memory/overview/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import { keepChoice, lastChoice, type Choice } from './map/choice.ts';
import { Controls } from './map/controls.tsx';
import { loadWorld } from './map/load-world.ts';
import { MapView } from './map/view.tsx';
import type { PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import { inFull } from './unread.tsx';
import { useAsked } from './use-asked.ts';

/** @param load reads the outlines. */
export function WorldMap({ reader, home, argument, load = loadWorld }: Pick<PageProps, 'reader' | 'home' | 'argument'> & { load?: () => Promise<World> }) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('map-title')}</h1>
      <p class="intro">{words.say('map-intro')} <a href="#card/programme/boundless-informant">{words.say('map-card')}</a></p>
      <p class="map-not">{words.say('map-not')}</p>
      {reader ? <Told reader={reader} home={home} open={/^[A-Z]{2}$/.test(argument) ? argument : ''} load={load} /> : <Unread />}
    </>
  );
}

const Unread = () => <p class="block level-unknown" role="alert">{useWords().say('map-unread')}</p>;

function Told({ reader, home, open, load }: { reader: Reader; home: string | undefined; open: string; load(): Promise<World> }) {
  const words = useWords();
  const [choice, setChoice] = useState(lastChoice);
  // The figures of the last span stay until those of the new one are there.
  const overview = useAsked<Overview>(() => reader.overview(choice.span), [reader, choice.span], 'last');
  const [world, setWorld] = useState<World | 'waiting' | 'failed'>('waiting');
  useEffect(() => void load().then(setWorld, () => setWorld('failed')), [load]);
  const choose = (next: Choice): void => { keepChoice(next); setChoice(next); };
  if (overview === 'failed') return <Unread />;
  if (overview === 'waiting' || world === 'waiting') return null;
  const figures = figuresOf(overview.countries, choice.certainties);
  return (
    <>
      <State overview={overview} />
      <Controls choice={choice} spans={overview.source === 'history'} choose={choose} />
      <p role="status" class={figures.countries.length > 0 ? 'heard' : 'block level-none'}>{figures.countries.length > 0 ? words.say('map-drawing', { count: figures.countries.length }) : words.say(overview.requests > 0 ? 'map-none-left' : inFull(overview) === 'partly' ? 'map-empty-readable' : 'map-empty')}</p>
      <MapView overview={overview} figures={figures} world={world} choice={choice} home={home} open={open} reader={reader} />
    </>
  );
}

/** Whether this is all there is: a session knows only itself, and days may be locked or damaged. */
function State({ overview: { source, locked, damaged } }: { overview: Overview }) {
  const words = useWords();
  return (
    <>
      {source === 'session' && <p class="block level-note">{words.say('map-session')} <a href="../options/index.html#remembered">{words.say('map-session-options')}</a></p>}
      {locked > 0 && <p class="block level-unknown">{words.say('map-locked', { count: locked })} <a href="#history">{words.say('map-locked-open')}</a></p>}
      {damaged > 0 && <p class="block level-unknown">{words.say('map-damaged', { count: damaged })}</p>}
    </>
  );
}
