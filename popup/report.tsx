/** What the report said of an address: role, certainty, month, sources; and who announced it then and now. */
import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import type { Infrastructure } from '../src/ui/finding-message.ts';
import { useWords } from '../src/ui/words-context.ts';

export function Report({ finding: { indicator } }: { finding: Infrastructure }) {
  const words = useWords();
  const { network } = indicator;
  return (
    <>
      <dl class="facts small">
        <dt>{words.say('finding-role')}</dt>
        <dd>{words.say(`role-${indicator.role}`)}</dd>
        <dt>{words.say('finding-first-reported')}</dt>
        <dd>{words.month(indicator.firstReported)}</dd>
        <dt>{words.say('finding-confidence')}</dt>
        <dd>{words.say(`confidence-${indicator.confidence}`)}</dd>
        <dt>{words.say('finding-sources')}</dt>
        <dd>
          <ul>{indicator.sources.map(({ id, publisher, title, date, url }) => (
            <li key={id}>{publisher}, <OutsideLink href={url}>{title}</OutsideLink>, {words.month(date)}</li>
          ))}</ul>
        </dd>
      </dl>
      {network?.now !== undefined && (
        <p class="small">
          {network.then !== undefined && network.then !== network.now
            ? words.say('finding-network-changed', { then: network.then, now: network.now })
            : words.say('finding-network-now', { now: network.now })}
        </p>
      )}
    </>
  );
}
