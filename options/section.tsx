import type { ComponentChildren } from 'preact';
import { useWords } from '../src/ui/words-context.ts';

interface Props {
  title: string;
  text?: string;
  /** Other words by which people may look for it, see search/. */
  terms?: string;
  children?: ComponentChildren;
}

/** A section within a group: heading, what it is about, and its controls. */
export function Section({ title, text, terms, children }: Props) {
  const words = useWords();
  return (
    <section class="section" data-terms={terms === undefined ? undefined : words.say(terms)}>
      <h3>{words.say(title)}</h3>
      <div>
        {text !== undefined && <p class="quiet about">{words.say(text)}</p>}
        {children}
      </div>
    </section>
  );
}
