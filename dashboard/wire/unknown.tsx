/** What no extension can see of the way, and what it would change. */
import { useWords } from '../../src/ui/words-context.ts';

const UNKNOWN = ['wire-unknown-route', 'wire-unknown-vpn', 'wire-unknown-dns', 'wire-unknown-ech', 'wire-unknown-http'] as const;

export function Unknown() {
  const words = useWords();
  return (
    <section class="wire-unknown">
      <h2>{words.say('wire-unknown')}</h2>
      <ul class="sees">{UNKNOWN.map((id) => <li key={id}>{words.say(id)}</li>)}</ul>
    </section>
  );
}
