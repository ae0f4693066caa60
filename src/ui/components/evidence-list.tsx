/** Looks at requests: the address in full, when, how it came about, what became of it, and who asked. */
import type { Evidence } from '../../journal/types.ts';
import { evidenceLine } from '../evidence-line.ts';
import { plainText } from '../plain-text.ts';
import { useWords } from '../words-context.ts';

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence" aria-label={words.say('evidence')}>
      {evidence.map((look) => (
        <li key={`${look.at} ${look.url}`}>
          <bdi class="url" dir="ltr">{plainText(look.url)}</bdi>
          <p class="quiet small">{evidenceLine(look, words)}</p>
        </li>
      ))}
    </ul>
  );
}
