/** The choices above a letter. */
import { LETTERS, type LetterKind } from '../../src/letters/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Choices } from './choices.ts';

export interface LetterChoicesProps {
  /** Chosen or suggested. */
  kind: LetterKind;
  /** How many sites could be told. */
  sites: number;
  choices: Choices;
  choose(patch: Partial<Choices>): void;
}

const FIELDS = ['name', 'reply', 'known'] as const;

export function LetterChoices({ kind, sites, choices: { language, withSites, person }, choose }: LetterChoicesProps) {
  const words = useWords();
  return (
    <form class="choices" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.say('letters-kind')}</legend>
        {LETTERS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="kind" checked={one === kind} onChange={() => choose({ kind: one })} />
            <span>{words.say(`letters-${one}`)}<span class="quiet small">{words.say(`letters-${one}-means`)}</span></span>
          </label>
        ))}
      </fieldset>
      <label class="field">{words.say('letters-language')}
        <select value={language} onChange={({ currentTarget }) => choose({ language: currentTarget.value === 'es' ? 'es' : 'en' })}>
          <option value="es">{words.say('letters-language-es')}</option>
          <option value="en">{words.say('letters-language-en')}</option>
        </select>
      </label>
      {sites > 0 && (
        <label class="choice">
          <input type="checkbox" checked={withSites} onChange={({ currentTarget }) => choose({ withSites: currentTarget.checked })} />
          <span>{words.say('letters-sites', { count: sites })}<span class="quiet small">{words.say('letters-sites-means')}</span></span>
        </label>
      )}
      <fieldset>
        <legend>{words.say('letters-person')}</legend>
        <p class="quiet small">{words.say('letters-person-kept')}</p>
        {FIELDS.map((field) => (
          <label key={field} class="field">{words.say(`letters-${field}`)}
            <input type="text" autocomplete="off" spellcheck={false} value={person[field]} onInput={({ currentTarget }) => choose({ person: { ...person, [field]: currentTarget.value } })} />
          </label>
        ))}
      </fieldset>
    </form>
  );
}
