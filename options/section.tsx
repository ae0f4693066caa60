import type { ComponentChildren } from 'preact';
import { useWords } from '../src/ui/words-context.ts';

/** A section within a group: heading, what it is about, and its controls. */
export function Section({ title, text, children }: { title: string; text?: string; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="section">
      <h3>{words.say(title)}</h3>
      <div>
        {text !== undefined && <p class="quiet about">{words.say(text)}</p>}
        {children}
      </div>
    </section>
  );
}
