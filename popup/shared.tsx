/** One name that several companies have: who they are, and where in their requests it stood. */
import type { Shared } from '../src/ui/finding-message.ts';
import { plainText } from '../src/ui/plain-text.ts';
import { sharedPlace } from '../src/ui/shared-place.ts';
import { useWords } from '../src/ui/words-context.ts';

export function SharedName({ finding: { companies, places, sites, how } }: { finding: Shared }) {
  const words = useWords();
  return (
    <dl class="facts small">
      <dt>{words.say('how-shared-companies')}</dt>
      <dd><ul>{companies.map((name) => <li key={name}><bdi>{plainText(name)}</bdi></li>)}</ul></dd>
      {how === 'sites' && <><dt>{words.say('how-shared-sites')}</dt><dd><ul>{sites.map((site) => <li key={site}><bdi dir="ltr">{plainText(site)}</bdi></li>)}</ul></dd></>}
      <dt>{words.say('how-shared-places')}</dt>
      <dd>{places.map((place) => sharedPlace(place, words)).join(', ')}</dd>
    </dl>
  );
}
