/** The requests behind a finding, folded away: whoever only reads what happened need not read addresses. */
import type { Evidence } from '../src/journal/types.ts';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { useWords } from '../src/ui/words-context.ts';

export function Looks({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  if (evidence.length === 0) return null;
  return (
    <details class="looks">
      <summary class="small quiet">{words.say('evidence')}</summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}
