import type { ComponentChildren } from 'preact';
import { useWords } from '../src/ui/words-context.ts';

/** A section: heading, what it is about, and its controls. */
export function Section({ title, text, children }: { title: string; text?: string; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="section">
      <h2>{words.say(title)}</h2>
      <div>
        {text !== undefined && <p class="quiet about">{words.say(text)}</p>}
        {children}
      </div>
    </section>
  );
}
