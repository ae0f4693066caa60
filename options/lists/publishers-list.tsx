/** Publishers whose pages the person may open: an ordinary visit, which Testigo watches like any other. */
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import { PUBLISHERS } from './publishers.ts';

export function PublishersList() {
  const words = useWords();
  return (
    <Section title="lists-publishers" text="lists-publishers-text" terms="lists-terms">
      <ul class="plain-list">
        {PUBLISHERS.map(({ id, name, licence, page, about, file }) => (
          <li key={id}>
            <OutsideLink href={page}>{name}</OutsideLink> <span class="quiet small">{licence}</span>
            <p class="small">{words.say(about)}</p>
            {file && <p class="small"><OutsideLink href={file.page}>{file.name}</OutsideLink></p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
