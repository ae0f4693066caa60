/** A chain as plain text: what it was, its strip of codes, and its hops with all that the page "how" says of them. */
import type { ChainHop } from '../detectors/types.ts';
import { stopsOf, type RedirectChain } from '../exposure/strip.ts';
import { chainMessages } from './finding-message.ts';
import { placeMessage } from './place-message.ts';
import { plainText } from './plain-text.ts';
import type { Words } from './words/words.ts';

/** @returns the sentence first; then the strip; then one line a hop, indented. */
export function chainLines(chain: RedirectChain, words: Words): string[] {
  return [words.tell(chainMessages(chain)), `  ${stopsOf(chain.hops).join(' → ')}`, ...chain.hops.map((hop) => `    ${hopLine(hop, words)}`)];
}

function hopLine({ host, status, place, organisation, by, cookie }: ChainHop, words: Words): string {
  const seat = organisation && (organisation.country ? words.country(organisation.country) : words.say('who-seat-unknown'));
  return [
    plainText(host),
    ...(status === undefined ? [] : [String(status)]),
    ...(organisation ? [`${plainText(organisation.name)}, ${seat}`] : []),
    ...(place ? [`${words.say('who-server')}: ${words.tell([placeMessage(place)])}`] : []),
    ...(place && place.kind !== 'nowhere' && place.asn !== 0 ? [words.say('where-network', { name: place.network, asn: String(place.asn) })] : []),
    ...(by === 'script' ? [words.say('hop-by-script')] : []),
    ...(cookie ? [words.say('hop-cookie')] : []),
  ].join(' · ');
}
