/** The first block when no reported address takes it over: level, sentence, seats, and what was not seen. */
import type { Exposure } from '../src/exposure/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { groupFindings } from '../src/ui/finding-groups.ts';
import { gapMessage, gapsLine } from '../src/ui/gap-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Seats } from './seats.tsx';

export function Verdict({ exposure }: { exposure: Exposure }) {
  const words = useWords();
  const [first, ...rest] = exposure.sentence;
  const reported = groupFindings(exposure.findings).infrastructure[0];
  return (
    <section class={`block level-${exposure.level}`}>
      <LevelMark level={exposure.level} />
      <div role="status" aria-live="polite">
        {first && <p class="lead">{words.tell([first])}</p>}
        {rest.map((message) => <p class="rest" key={message.id}>{words.tell([message])}</p>)}
      </div>
      {reported && <p class="rest"><CardLink card={reported.card}>{words.say('alert-card', { family: reported.indicator.family.name })}</CardLink></p>}
      <Seats seats={exposure.seats} />
      <Unseen exposure={exposure} />
    </section>
  );
}

/** "Nothing found" may only stand where everything was seen, so what was not is told right here, in one line: all that no sentence says already. */
export function Unseen({ exposure: { gaps, site, sentence } }: { exposure: Exposure }) {
  const words = useWords();
  const line = gapsLine(gaps.filter((gap) => !sentence.some(({ id }) => id === gapMessage(gap, site).id)), site, words);
  return line === '' ? null : <p class="quiet small unseen">{line}</p>;
}
