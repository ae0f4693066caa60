/**
 * What is known of a link, before anybody opens it. The text comes from the field, or from the menu, the address bar and the popup by way of the worker.
 * The field is emptied as soon as it was read: browsers keep what stands in fields, to restore it.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { MOST_TEXT, type Checked } from '../src/check/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import './check/check.css';
import { LinkReport } from './check/link-report.tsx';
import type { Checker } from './checker.ts';
import type { PageProps } from './pages.ts';

export function CheckPage({ checker }: Pick<PageProps, 'checker'>) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('check-title')}</h1>
      <p class="intro">{words.say('check-intro')}</p>
      {checker ? <Field checker={checker} /> : <p class="block level-unknown" role="alert">{words.say('check-failed')}</p>}
    </>
  );
}

function Field({ checker }: { checker: Checker }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Checked | 'failed'>();
  const look = useCallback(async (read: string): Promise<void> => {
    setText('');
    setFound(await checker.check(read) ?? 'failed');
  }, [checker]);
  useEffect(() => { void checker.handed().then((handed) => (handed === undefined ? undefined : look(handed))); }, [checker, look]);
  return (
    <>
      <form class="check-form" onSubmit={(event) => { event.preventDefault(); void look(text); }}>
        <label for="check-text">{words.say('check-label')}</label>
        <textarea id="check-text" rows={3} dir="ltr" autocomplete="off" autocapitalize="off" spellcheck={false} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="submit" class="button main">{words.say('check-go')}</button>
      </form>
      <div role="status" class="check-found">{found === 'failed' ? <p class="block level-unknown">{words.say('check-failed')}</p> : found && <Found found={found} checker={checker} />}</div>
    </>
  );
}

function Found({ found: { links, more, cut, nothing }, checker }: { found: Checked; checker: Checker }) {
  const words = useWords();
  return (
    <>
      {cut && <p class="quiet">{words.say('check-cut', { count: MOST_TEXT })}</p>}
      {nothing && <p class="block level-unknown">{words.say(`check-nothing-${nothing}`)}</p>}
      {links.map((link, index) => <LinkReport key={index} link={link} copy={checker.copy} />)}
      {more > 0 && <p class="quiet">{words.say('check-more', { count: more })}</p>}
    </>
  );
}
