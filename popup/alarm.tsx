/** A reported address takes over the first block: what, reported by whom and when, that it is no proof, and what to do. */
import type { Exposure } from '../src/exposure/types.ts';
import { Helplines } from '../src/ui/components/helplines.tsx';
import { IndicatorCard } from '../src/ui/components/indicator-card.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { Reported } from '../src/ui/components/reported.tsx';
import { infrastructureMessages, type Infrastructure } from '../src/ui/finding-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Seats } from './seats.tsx';
import { Unseen } from './verdict.tsx';

export function Alarm({ exposure, finding }: { exposure: Exposure; finding: Infrastructure }) {
  const words = useWords();
  const [what, ...tried] = infrastructureMessages(finding);
  const own = new Set([what?.id, ...tried.map(({ id }) => id)]);
  const rest = exposure.sentence.filter(({ id }) => !own.has(id));
  return (
    <>
      <section class={`block alarm level-${finding.level}`}>
        <LevelMark level={finding.level} />
        <div role="status" aria-live="polite">
          {what && <p class="lead">{words.tell([what])}</p>}
          {tried.length > 0 && <p class="rest">{words.tell(tried)}</p>}
        </div>
        <p class="not-proof">{words.say('alert-not-proof')}</p>
        <Reported indicator={finding.indicator} />
      </section>
      <section class="todo">
        <h2>{words.say('alert-todo')}</h2>
        <ol>
          <li>{words.say(finding.way === 'opened' ? 'alert-step-close' : 'alert-step-leave')}</li>
          <li>{words.say('alert-step-keep')} <a href={`../dashboard/index.html#evidence/${encodeURIComponent(exposure.visit)}`} target="_blank" rel="noopener">{words.say('evidence-link')}</a></li>
          <li>
            {words.say('alert-step-help')}
            <Helplines />
          </li>
        </ol>
        <p><IndicatorCard card={finding.card} indicator={finding.indicator} /></p>
      </section>
      {rest.length + exposure.gaps.length > 0 && (
        <section class="besides">
          {rest.length > 0 && <p>{words.tell(rest)}</p>}
          <Seats seats={exposure.seats} />
          <Unseen exposure={exposure} />
        </section>
      )}
    </>
  );
}
