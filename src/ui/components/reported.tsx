/** Who reported an address, when, and where that is to be read. A list from outside that gives no day is told without one. */
import type { Indicator } from '../../knowledge/types.ts';
import { useWords } from '../words-context.ts';
import { OutsideLink } from './outside-link.tsx';

export function Reported({ indicator }: { indicator: Indicator }) {
  const words = useWords();
  const [source] = indicator.sources;
  if (!source) return null;
  const isDated = indicator.list?.dated !== false;
  return (
    <dl class="facts small">
      <dt>{words.say('alert-reported-by')}</dt><dd>{isDated ? words.say('alert-reported', { publisher: source.publisher, month: indicator.firstReported }) : source.publisher}</dd>
      <dt>{words.say('alert-source')}</dt><dd><OutsideLink href={source.url}>{source.title}</OutsideLink></dd>
    </dl>
  );
}
