/** Takes one site out of all days. */
import { useState } from 'preact/hooks';
import { siteFromText } from '../src/memory/settings.ts';
import { Question } from '../src/ui/components/question.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { OptionsActions } from './state.ts';

type Said = { id: string; site?: string };

export function HistorySite({ actions }: { actions: OptionsActions }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>();
  const [asking, setAsking] = useState<string>();
  const erase = (event: Event): void => {
    event.preventDefault();
    const site = siteFromText(text);
    if (site === undefined) return setSaid({ id: 'options-muted-invalid' });
    setSaid(undefined);
    setAsking(site);
  };
  const sure = async (site: string): Promise<void> => {
    setAsking(undefined);
    const outcome = await actions.history({ ask: 'history-erase-site', site });
    setSaid(outcome === 'done' ? { id: 'history-site-erased', site } : { id: `history-outcome-${outcome}` });
    if (outcome === 'done') setText('');
  };
  return (
    <>
      <form class="add one" onSubmit={erase}>
        <label for="history-site">{words.say('options-history-site-label')}</label>
        <input id="history-site" type="text" inputMode="url" autocomplete="off" autocapitalize="none" spellcheck={false} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="submit" class="button danger">{words.say('options-history-site')}</button>
      </form>
      {asking !== undefined && <Question text={words.say('history-erase-site-ask', { site: asking })} yes={() => sure(asking)} no={() => setAsking(undefined)} />}
      <p role="status" class="said">{said && words.say(said.id, said.site === undefined ? {} : { site: said.site })}</p>
    </>
  );
}
