/** One finding of the log: level, sentence, day and site, the evidence behind it, its card, and the person's own mark. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../../src/journal/types.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { KeptEvidence } from '../../src/memory/history/types.ts';
import type { OverviewFinding } from '../../src/memory/overview/types.ts';
import { EvidenceList } from '../../src/ui/components/evidence-list.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import { keptText } from './kept-text.ts';

export function KeptFindingView({ finding, cards, explain }: { finding: OverviewFinding; cards: readonly ContextCard[] | 'failed'; explain(explained: boolean): void }) {
  const words = useWords();
  // Of fifty findings at once the evidence is most of the work, and nobody opens it all.
  const [open, setOpen] = useState(false);
  const { level, day, site, card, evidence, explained } = finding;
  const text = keptText(finding, cards, words);
  const looks = evidence.filter(({ url }) => url !== '');
  return (
    <article class={`log-entry level-${level}`}>
      <div class="log-level"><LevelMark level={level} />{explained && <p class="explained">{words.say('findings-explained')}</p>}</div>
      <p class="log-text">{text}</p>
      <p class="quiet small">{words.month(day)}{site !== '' && <> · <HostInline host={site} /></>}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.say('evidence')}</summary>
        {open && <EvidenceList evidence={looks.map(asEvidence)} />}
        {looks.length < evidence.length || evidence.length === 0 ? <p class="quiet small">{words.say('findings-evidence-left-out')}</p> : null}
      </details>
      <p class="buttons">
        <a href={`#card/${card}`}>{words.say('finding-card')}</a>
        <button type="button" class="button" aria-label={words.say(explained ? 'findings-unexplain-of' : 'findings-explain-of', { text })} onClick={() => explain(!explained)}>{words.say(explained ? 'findings-unexplain' : 'findings-explain')}</button>
      </p>
    </article>
  );
}

/** Empty texts stand for what is not known. */
const asEvidence = ({ address, asker, status, ...look }: KeptEvidence): Evidence => ({
  ...look, ...(address === '' ? {} : { address }), ...(asker === '' ? {} : { asker }), ...(status === 0 ? {} : { status }),
});
