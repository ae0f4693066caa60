/** What the log is narrowed down by: words, level, detector, site, day, and the person's own mark. */
import { useId } from 'preact/hooks';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import { EVERYTHING, type Choices, type LogFilter } from '../../src/rhythm/log.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { cardTitle } from './kept-text.ts';

interface FiltersProps { filter: LogFilter; choices: Choices; cards: readonly ContextCard[] | 'failed'; found: number; set(filter: LogFilter): void }

const LEVELS = ['alert', 'risk'] as const;
const SAID = { alert: 'level-alert', risk: 'level-risk' } as const;

export function Filters({ filter, choices, cards, found, set }: FiltersProps) {
  const words = useWords();
  const id = useId();
  const change = (part: Partial<LogFilter>): void => set({ ...filter, ...part });
  return (
    <div class="search log-filter" role="search">
      <label for={id}>{words.say('findings-search')}</label>
      <input id={id} type="search" autocomplete="off" spellcheck={false} value={filter.query} onInput={({ currentTarget }) => change({ query: currentTarget.value })} />
      <div class="log-choices">
        <Choice label={words.say('findings-level')} value={filter.level} set={(level) => change({ level })} options={LEVELS.filter((level) => choices.level.includes(level)).map((level) => [level, words.say(SAID[level])])} />
        <Choice label={words.say('findings-detector')} value={filter.detector} set={(detector) => change({ detector })} options={choices.detector.map((detector) => [detector, cardTitle(cards, `detector/${detector}`)])} />
        <Choice label={words.say('findings-site')} value={filter.site} set={(site) => change({ site })} options={choices.site.map((site) => [site, plainText(site)])} />
        <Choice label={words.say('findings-day')} value={filter.day} set={(day) => change({ day })} options={choices.day.map((day) => [day, words.month(day)])} />
        <Choice label={words.say('findings-mark')} value={filter.mark} set={(mark) => change({ mark: mark === 'open' || mark === 'explained' ? mark : '' })} options={[['open', words.say('findings-mark-open')], ['explained', words.say('findings-mark-explained')]]} />
      </div>
      <p class="said"><span class="quiet small" role="status">{words.say('findings-found', { count: found })}</span>
        {filter !== EVERYTHING && <button type="button" class="button plain" onClick={() => set(EVERYTHING)}>{words.say('findings-clear')}</button>}</p>
    </div>
  );
}

function Choice({ label, value, options, set }: { label: string; value: string; options: readonly (readonly [string, string])[]; set(value: string): void }) {
  const words = useWords();
  const id = useId();
  return (
    <p class="log-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} disabled={options.length === 0} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{words.say('findings-all')}</option>
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </p>
  );
}
