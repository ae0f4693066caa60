/** The days that are kept, the latest first. What is shown is read from the worker when the page opens and after each change. */
import { useState } from 'preact/hooks';
import { HistoryTrouble } from '../src/ui/components/history-trouble.tsx';
import { sizeText } from '../src/ui/size-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { DayLine, HistoryState } from '../src/memory/history/types.ts';
import { HistoryDay } from './history-day.tsx';
import type { Keeper } from './keeper.ts';
import { Unlock } from './unlock.tsx';
import { useAsked } from './use-asked.ts';

interface Shown { state: HistoryState; days: DayLine[] }

/** @param keeper undefined outside of an extension, where nothing is kept. */
export function History({ keeper }: { keeper: Keeper | undefined }) {
  const words = useWords();
  const [times, setTimes] = useState(0);
  // What is shown stays until it was read again.
  const shown = useAsked(() => readFrom(keeper), [keeper, times], 'last');
  const read = async (): Promise<void> => setTimes((before) => before + 1);
  return (
    <>
      <h1>{words.say('history-title')}</h1>
      <p class="intro">{words.say('history-intro')} <a href="../options/index.html#remembered">{words.say('history-options')}</a></p>
      {shown === 'failed' && <p class="block level-unknown" role="alert">{words.say('history-unread')}</p>}
      {typeof shown === 'object' && keeper && <Days shown={shown} keeper={keeper} changed={read} />}
    </>
  );
}

async function readFrom(keeper: Keeper | undefined): Promise<Shown | undefined> {
  if (!keeper) return undefined;
  const [state, days] = await Promise.all([keeper.state(), keeper.days().catch(() => undefined)]);
  return state && days ? { state, days } : undefined;
}

function Days({ shown: { state, days }, keeper, changed }: { shown: Shown; keeper: Keeper; changed(): Promise<void> }) {
  const words = useWords();
  return (
    <>
      <HistoryTrouble trouble={state.trouble} />
      {state.passphrase === 'locked' && <Unlock keeper={keeper} unlocked={changed} />}
      <p role="status" class="quiet">{days.length > 0 ? words.say('options-history-size', { days: days.length, size: sizeText(state.bytes, words) }) : words.say(state.keep === 0 ? 'history-off' : 'options-history-empty')}</p>
      <ul class="days">
        {days.map((line) => <li key={line.day}><HistoryDay line={line} keeper={keeper} changed={changed} /></li>)}
      </ul>
    </>
  );
}
