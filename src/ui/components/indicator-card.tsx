/** The link to what is known of a reported address: of the catalogue's families there is a card each, of other people's lists only what a match means. */
import type { CardId, Indicator } from '../../knowledge/types.ts';
import { useWords } from '../words-context.ts';
import { CardLink } from './card-link.tsx';

export function IndicatorCard({ card, indicator }: { card: CardId; indicator: Indicator }) {
  const words = useWords();
  return <CardLink card={card}>{indicator.list ? words.say('stop-card') : words.say('alert-card', { family: indicator.family.name })}</CardLink>;
}
