/** Whose work Testigo contains, as NOTICE says it: the file itself is what is shown, so nothing is forgotten here that stands there. */
import { useMemo } from 'preact/hooks';
import notice from '../../NOTICE?raw';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import { readNotice } from './notice.ts';

export function Licences() {
  const words = useWords();
  const parts = useMemo(() => readNotice(notice), []);
  return (
    <Section title="about-licences" text="about-licences-text" terms="about-licences-terms">
      <p>{words.say('options-licence-code')}</p>
      <p>{words.say('options-licence-data')}</p>
      {parts.map(({ title, named, text }) => (
        <details key={title} class="licences">
          <summary lang="en">{title}{named.length > 0 && ` (${words.number(named.length)})`}</summary>
          <div lang="en">
            {text !== '' && <p class="quiet small">{text}</p>}
            <ul>{named.map((one) => <li key={one.name}><strong>{one.name}</strong><span class="small"><Linked text={one.text} /></span></li>)}</ul>
          </div>
        </details>
      ))}
    </Section>
  );
}

/** The text with its addresses as links. */
function Linked({ text }: { text: string }) {
  return <>{text.split(/(https:\/\/[^\s,)]*[^\s,).:;])/).map((piece, at) => (at % 2 === 1 ? <OutsideLink key={at} href={piece}>{piece}</OutsideLink> : piece))}</>;
}
