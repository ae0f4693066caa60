/** The three levels of redaction, each with what it leaves out. */
import { useId } from 'preact/hooks';
import { LEVEL_WORDS } from '../../src/evidence/level-words.ts';
import { REDACTIONS, type Redaction } from '../../src/evidence/types.ts';
import { useWords } from '../../src/ui/words-context.ts';

export function LevelChoice({ chosen, choose }: { chosen: Redaction; choose(redaction: Redaction): void }) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="levels">
      <legend><h2>{words.say('evidence-level-choose')}</h2></legend>
      {REDACTIONS.map((redaction) => (
        <div key={redaction} class="tick">
          <input id={`${name}-${redaction}`} aria-describedby={`${name}-${redaction}-what`} type="radio" name={name} value={redaction} checked={redaction === chosen} onChange={() => choose(redaction)} />
          <label for={`${name}-${redaction}`}>{words.say(LEVEL_WORDS[redaction].name)}</label>
          <p id={`${name}-${redaction}-what`} class="quiet small">{words.say(LEVEL_WORDS[redaction].what)}</p>
        </div>
      ))}
    </fieldset>
  );
}
