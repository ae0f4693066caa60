/** What the map cannot show, in words: requests without a country, those that the choice leaves out, and countries without an outline. */
import type { Figures } from '../../src/map/figures.ts';
import { useWords } from '../../src/ui/words-context.ts';

/** @param undrawn codes that are in the table and nowhere on the map */
export function Beside({ figures: { nowhere, leftOut }, undrawn }: { figures: Figures; undrawn: readonly string[] }) {
  const words = useWords();
  const lines = [
    ...(nowhere['not-knowable'] > 0 ? [words.say('map-not-knowable', { count: nowhere['not-knowable'] })] : []),
    ...(nowhere.disputed > 0 ? [words.say('map-disputed', { count: nowhere.disputed })] : []),
    ...(leftOut > 0 ? [words.say('map-left-out', { count: leftOut })] : []),
    ...(undrawn.length > 0 ? [words.say('map-undrawn', { codes: [...undrawn] })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="map-beside">
      <h2>{words.say('map-beside')}</h2>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}
