/** What the map counts, over which days, how sure its places have to be, and in which colours. */
import type { ComponentChildren } from 'preact';
import { MEASURES, PLACED, type Placed } from '../../src/map/figures.ts';
import { SCALES } from '../../src/map/palette.ts';
import { SPANS } from '../../src/memory/overview/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Choice } from './choice.ts';
import { MEASURE_NAMES, SCALE_NAMES } from './said.ts';

/** @param spans whether there are days to choose among: a session has none. */
export function Controls({ choice, spans, choose }: { choice: Choice; spans: boolean; choose(choice: Choice): void }) {
  const words = useWords();
  const toggled = (certainty: Placed): ReadonlySet<Placed> => new Set(PLACED.filter((one) => choice.certainties.has(one) !== (one === certainty)));
  return (
    <form class="map-controls" onSubmit={(event) => event.preventDefault()}>
      <Group title={words.say('map-measure')}>
        {MEASURES.map((measure) => <Radio key={measure} name="measure" value={measure} now={choice.measure} text={words.say(MEASURE_NAMES[measure])} pick={() => choose({ ...choice, measure })} />)}
      </Group>
      {spans && (
        <Group title={words.say('map-span')}>
          {SPANS.map((span) => <Radio key={span} name="span" value={span} now={choice.span} text={words.say('span-days', { days: span })} pick={() => choose({ ...choice, span })} />)}
        </Group>
      )}
      <Group title={words.say('map-certainty')}>
        {PLACED.map((certainty) => (
          <label key={certainty}><input type="checkbox" name="certainty" value={certainty} checked={choice.certainties.has(certainty)} onChange={() => choose({ ...choice, certainties: toggled(certainty) })} />{words.say(`certainty-${certainty}`)}</label>
        ))}
      </Group>
      <Group title={words.say('map-scale')}>
        {SCALES.map((scale) => <Radio key={scale} name="scale" value={scale} now={choice.scale} text={words.say(SCALE_NAMES[scale])} pick={() => choose({ ...choice, scale })} />)}
      </Group>
    </form>
  );
}

const Group = ({ title, children }: { title: string; children: ComponentChildren }) => <fieldset><legend>{title}</legend>{children}</fieldset>;

const Radio = <Value extends string | number>({ name, value, now, text, pick }: { name: string; value: Value; now: Value; text: string; pick(): void }) => (
  <label><input type="radio" name={name} value={value} checked={value === now} onChange={pick} />{text}</label>
);
