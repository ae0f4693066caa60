import type { ComponentChildren } from 'preact';
import { useWords } from '../src/ui/words-context.ts';
import type { GroupId } from './groups.ts';

/** Sections that people look for together, under one heading that the address can name and the keyboard can be sent to. */
export function Group({ id, children }: { id: GroupId; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>{words.say(`options-group-${id}`)}</h2>
      {children}
    </section>
  );
}
