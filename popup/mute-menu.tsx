/** Muting a site or a company: one button that unfolds for how long. Who unfolds it by keyboard lands on the first choice, who chooses on the button. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MUTE_SPANS, type MuteSpan, type Whom } from '../src/memory/mutes.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';

interface MuteProps { whom: Whom; name: string; muted: boolean; mute: PopupActions['mute'] }

/** What the button does and what stands below it: the caller puts each where it has room. */
export function useMute({ whom, name, muted, mute }: MuteProps) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(true);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => { if (open) menu.current?.querySelector('button')?.focus(); }, [open]);

  const choose = async (span: MuteSpan | 'off'): Promise<void> => {
    setKept(await mute(whom, span));
    setOpen(false);
    button.current?.focus();
  };
  const company = whom.what === 'company';
  return {
    button: (
      <button type="button" class="button plain" ref={button} {...(muted ? {} : { 'aria-expanded': open, 'aria-controls': id })} onClick={() => (muted ? void choose('off') : setOpen(!open))}>
        <Icon name={muted ? 'bell' : 'bell-off'} />{words.say(muted ? 'action-unmute' : company ? 'popup-mute-company' : 'action-mute')}
      </button>
    ),
    menu: (
      <div id={id} class="mute-menu" ref={menu} role="group" aria-label={words.say('popup-mute-for', { name })} hidden={!open || muted}>
        <p class="small">{words.say(company ? 'popup-mute-company-text' : 'popup-mute-site-text')}</p>
        {MUTE_SPANS.map((span) => <button type="button" class="button" key={span} onClick={() => void choose(span)}>{words.say(`alerts-span-${span}`)}</button>)}
      </div>
    ),
    refused: !kept && <p class="aside" role="alert">{words.say('options-not-saved')}</p>,
  };
}
