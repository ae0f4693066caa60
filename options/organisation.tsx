/** Whether an organisation set something here: what, what of it is locked, whom it names, and what of its policy does not count. */
import { useEffect, useState } from 'preact/hooks';
import { GOVERNED, type Governed, type Policy, type PolicyFault } from '../src/memory/policy/types.ts';
import { OrganisationContact } from '../src/ui/components/organisation-contact.tsx';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { ListHands } from './lists/hands.ts';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';
import './organisation.css';

export function Organisation({ state: { policy, policyFaults = [], id }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  return (
    <Section title="organisation-title" terms="organisation-terms">
      {policy?.inForce
        ? <InForce policy={policy} hands={actions.lists} />
        : <p>{words.say('organisation-none')}</p>}
      {policy?.inForce && <Faults faults={[...policy.faults, ...policyFaults]} />}
      {id !== undefined && <p class="quiet small">{words.say('organisation-id', { id })}</p>}
    </Section>
  );
}

function InForce({ policy, hands }: { policy: Policy; hands: ListHands | undefined }) {
  const words = useWords();
  const { name, locked, settings, retention, keys, contact } = policy;
  const lists = useLists(hands);
  return (
    <>
      <p>{name === '' ? words.say('organisation-by-somebody') : words.say('organisation-by', { name: plainText(name) })} {words.say('organisation-limits')}</p>
      <Fields title="organisation-locked-fields" fields={locked} />
      <Fields title="organisation-start-fields" fields={GOVERNED.filter((field) => settings[field] !== undefined && !locked.includes(field))} />
      {retention !== undefined && <p>{words.say('organisation-retention', { days: retention })}</p>}
      {lists.length > 0 && <><p>{words.say('organisation-lists', { count: lists.length })}</p><ul>{lists.map((list) => <li key={list}>{plainText(list)}</li>)}</ul></>}
      {keys.length > 0 && <p>{words.say('organisation-keys', { count: keys.length })}</p>}
      {contact && <><p>{words.say('organisation-contact')}</p><ul><li><OrganisationContact contact={contact} /></li></ul></>}
    </>
  );
}

function Fields({ title, fields }: { title: string; fields: readonly Governed[] }) {
  const words = useWords();
  if (fields.length === 0) return null;
  return <><p>{words.say(title)}</p><ul>{fields.map((field) => <li key={field}>{words.say(`organisation-field-${field}`)}</li>)}</ul></>;
}

function Faults({ faults }: { faults: readonly PolicyFault[] }) {
  const words = useWords();
  if (faults.length === 0) return null;
  return (
    <details class="more" open>
      <summary>{words.say('organisation-faults', { count: faults.length })}</summary>
      <p class="quiet about">{words.say('organisation-faults-text')}</p>
      <ul>{faults.map(({ at, why }) => <li key={`${at} ${why}`}><code dir="ltr" translate={false}>{plainText(at)}</code>: {words.say(`organisation-fault-${why}`)}</li>)}</ul>
    </details>
  );
}

/** Names of the lists that came with it. */
function useLists(hands: ListHands | undefined): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!hands) return undefined;
    const look = (): void => void hands.lists().then(({ lists }) => setNames(lists.flatMap(({ from, name }) => (from === 'organisation' ? [name] : []))), () => undefined);
    look();
    return hands.onChange(look);
  }, [hands]);
  return names;
}
