/** The first block when no reported address takes it over: level, sentence, seats, and what was not seen. */
import type { Exposure, Message } from '../src/exposure/types.ts';
import { gaveAway, isOnCompanies } from '../src/exposure/sentence.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { IndicatorCard } from '../src/ui/components/indicator-card.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { groupFindings } from '../src/ui/finding-groups.ts';
import { gapMessage, gapsLine } from '../src/ui/gap-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Seats } from './seats.tsx';

/** @param hidden something was left out: then what is not known is not said to be unobserved */
export function Verdict({ exposure, hidden = false }: { exposure: Exposure; hidden?: boolean }) {
  const words = useWords();
  const [first, ...rest] = exposure.sentence;
  const reported = groupFindings(exposure.findings).infrastructure[0];
  const given = reported ? undefined : gaveAway(exposure.findings);
  // The consequence of what was given away is said in a second sentence, which need not shout.
  const [lead, then] = first ? (given ? words.firstSentence(words.tell([first])) : [words.tell([first]), '']) : ['', ''];
  return (
    <section class={`block level-${exposure.level}`}>
      <LevelMark level={exposure.level} says={hidden && exposure.level === 'unknown' ? 'popup-level-hidden' : undefined} />
      <div role="status" aria-live="polite">
        {lead && <p class="lead">{lead}</p>}
        {then && <p class="rest">{then}</p>}
        {given && <p class="rest"><CardLink card={given.card}>{words.say('finding-card')}</CardLink></p>}
        {paragraphs(rest).map((messages) => <p class="rest" key={messages[0]?.id}>{words.tell(messages)}</p>)}
      </div>
      {reported && <p class="rest"><IndicatorCard card={reported.card} indicator={reported.indicator} /></p>}
      <Seats seats={exposure.seats} />
      <Unseen exposure={exposure} />
    </section>
  );
}

/** How many companies, under whose law and in which programme is one piece of news, and one paragraph. */
function paragraphs(messages: readonly Message[]): Message[][] {
  const about = messages.filter(isOnCompanies);
  const others = messages.filter((message) => !about.includes(message)).map((message) => [message]);
  return about.length > 0 ? [about, ...others] : others;
}

/** "Nothing found" may only stand where everything was seen, so what was not is told right here, in one line: all that no sentence says already. */
export function Unseen({ exposure: { gaps, site, sentence } }: { exposure: Exposure }) {
  const words = useWords();
  const line = gapsLine(gaps.filter((gap) => !sentence.some(({ id }) => id === gapMessage(gap, site).id)), site, words);
  return line === '' ? null : <p class="quiet small unseen">{line}</p>;
}
