/** What each colour stands for, and the house. */
import type { Measure } from '../../src/map/figures.ts';
import { HOME_SIGN } from '../../src/map/marks.ts';
import type { Scale } from '../../src/map/palette.ts';
import type { Band } from '../../src/map/scale.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { bandText, MEASURE_NAMES } from './said.ts';

export function Legend({ bands, measure, scale, home }: { bands: readonly Band[]; measure: Measure; scale: Scale; home: string | undefined }) {
  const words = useWords();
  return (
    <div class="map-legend">
      <p id="map-legend-name">{words.say(MEASURE_NAMES[measure])}</p>
      <ul class={`scale-${scale}`} aria-labelledby="map-legend-name">
        {bands.map((band) => <li key={band.from}><Sample step={`map-step-${band.step}`} />{bandText(words, band)}</li>)}
        <li><Sample step="map-step-none" />{words.say('map-legend-none')}</li>
        {home !== undefined && <li><svg class="map-sample" viewBox="-9 -9 18 18" aria-hidden="true"><path class="map-house" d={HOME_SIGN} /></svg>{words.say('map-home', { country: words.country(home) })}</li>}
      </ul>
    </div>
  );
}

const Sample = ({ step }: { step: string }) => <svg class={`map-sample ${step}`} viewBox="0 0 18 14" aria-hidden="true"><rect x="0.5" y="0.5" width="17" height="13" /></svg>;
