/** A link to a context card in the dashboard. Ids come from the catalogue; each part is encoded all the same. */
import type { CardId } from '../../knowledge/types.ts';

export const cardHref = (card: CardId): string => `../dashboard/index.html#card/${card.split('/').map(encodeURIComponent).join('/')}`;

export const CardLink = ({ card, children }: { card: CardId; children: string }) => <a href={cardHref(card)} target="_blank" rel="noopener">{children}</a>;
