/** Whatever tells two hosts of a day apart, as one text: made for each of ten thousand shares, where JSON of the same takes several times as long. */
import type { Share } from './types.ts';

/** Nothing that is kept holds this character. */
const BETWEEN = '\u0000';

export const hostKey = ({ host, company, name, own, country, certainty, asn, network, category }: Omit<Share, 'requests' | 'plain' | 'found'>): string =>
  host + BETWEEN + company + BETWEEN + name + BETWEEN + (own ? 1 : 0) + BETWEEN + country + BETWEEN + certainty + BETWEEN + asn + BETWEEN + network + BETWEEN + category;
