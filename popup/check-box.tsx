/** A link, looked at before it is opened: folded at the foot of the popup. What the popup cannot hold is on the dashboard's page. */
import { useState } from 'preact/hooks';
import type { Checked, CheckedLink } from '../src/check/types.ts';
import { LinkHead } from '../src/ui/components/link-head.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';

/** As many as leave the popup small; the page has the rest. */
const LINKS = 2;
const FACTS = 2;

export function CheckBox({ check, open }: { check: NonNullable<PopupActions['check']>; open: NonNullable<PopupActions['checkPage']> }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Checked | 'failed'>();
  return (
    <section class="check" aria-label={words.say('check-title')}>
      <details>
        <summary>{words.say('check-title')}</summary>
        <form onSubmit={(event) => { event.preventDefault(); void check(text).then((checked) => setFound(checked ?? 'failed')); }}>
          <input type="text" dir="ltr" aria-label={words.say('check-label')} autocomplete="off" autocapitalize="off" spellcheck={false} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          <button type="submit" class="button">{words.say('check-go')}</button>
        </form>
        <div role="status">{found === 'failed' ? <p>{words.say('check-failed')}</p> : found && <Found found={found} />}</div>
        {found && found !== 'failed' && found.links.length > 0 && <button type="button" class="button" onClick={() => open(text)}>{words.say('check-open')}</button>}
      </details>
    </section>
  );
}

function Found({ found: { links, more, nothing } }: { found: Checked }) {
  const words = useWords();
  const left = more + Math.max(0, links.length - LINKS);
  return (
    <>
      {nothing && <p>{words.say(`check-nothing-${nothing}`)}</p>}
      {links.slice(0, LINKS).map((link, index) => <Brief key={index} link={link} />)}
      {left > 0 && <p class="quiet small">{words.say('check-more', { count: left })}</p>}
    </>
  );
}

function Brief({ link }: { link: CheckedLink }) {
  const words = useWords();
  return (
    <div class={`block level-${link.level}`}>
      <LinkHead link={link} />
      {link.facts.slice(0, FACTS).map((fact, index) => <p key={index} class="small">{words.tell(fact.says)}</p>)}
    </div>
  );
}
