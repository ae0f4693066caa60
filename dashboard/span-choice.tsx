/** How many days back a page tells of, today included. */
import { useId } from 'preact/hooks';
import { SPANS, type Overview, type Span } from '../src/memory/overview/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { Asked } from './use-asked.ts';

/** A session knows one day only: there is nothing to choose. While an answer is awaited the choice stays where it was. */
export const mayChoose = (overview: Asked<Pick<Overview, 'source'>>): boolean => typeof overview !== 'object' || overview.source === 'history';

export function SpanChoice({ span, choose, spans = SPANS }: { span: Span; choose(span: Span): void; spans?: readonly Span[] }) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="spans">
      <legend class="heard">{words.say('span-title')}</legend>
      {spans.map((days) => <label key={days}><input type="radio" name={name} checked={days === span} onChange={() => choose(days)} />{words.say('span-days', { days })}</label>)}
    </fieldset>
  );
}
