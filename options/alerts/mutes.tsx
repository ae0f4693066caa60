/** Sites and companies whose findings stay quiet: a list that can be read, added to and shortened. */
import { useId, useState } from 'preact/hooks';
import { endOf, MUTE_SPANS, type MuteSpan, withMute } from '../../src/memory/mutes.ts';
import { siteFromText } from '../../src/memory/settings.ts';
import type { Mute } from '../../src/memory/types.ts';
import { Icon } from '../../src/ui/components/icon.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';

export function Mutes({ state: { settings: { muted } }, actions, now = Date.now }: { state: OptionsState; actions: OptionsActions; now?: () => number }) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [span, setSpan] = useState<MuteSpan>('open');
  const [invalid, setInvalid] = useState(false);

  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteFromText(text);
    setInvalid(site === undefined);
    if (site !== undefined && await actions.change({ muted: withMute(muted, { what: 'site', site }, endOf(span, now())) })) setText('');
  };

  return (
    <Section title="options-muted" text="alerts-muted-text" terms="options-terms-muted">
      {muted.length === 0 ? <p class="said">{words.say('options-muted-none')}</p> : (
        <ul class="muted-list">{muted.map((mute) => <li key={nameOf(mute)}><Muted mute={mute} remove={() => void actions.change({ muted: withMute(muted, mute, 'off') })} /></li>)}</ul>
      )}
      <form class="add" onSubmit={add}>
        <label for="mute">{words.say('options-muted-add-label')}</label>
        <input id="mute" type="text" inputMode="url" autocomplete="off" autocapitalize="none" spellcheck={false} value={text} aria-invalid={invalid} aria-describedby={invalid ? 'mute-invalid' : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <label class="heard" for={id}>{words.say('alerts-muted-span')}</label>
        <select id={id} value={span} onChange={({ currentTarget }) => setSpan(MUTE_SPANS.find((one) => one === currentTarget.value) ?? 'open')}>
          {MUTE_SPANS.map((one) => <option key={one} value={one}>{words.say(`alerts-span-${one}`)}</option>)}
        </select>
        <button type="submit" class="button">{words.say('options-muted-add')}</button>
      </form>
      {invalid && <p id="mute-invalid" role="alert" class="said">{words.say('options-muted-invalid')}</p>}
      <p class="quiet small">{words.say('alerts-muted-companies')}</p>
    </Section>
  );
}

function Muted({ mute, remove }: { mute: Mute; remove(): void }) {
  const words = useWords();
  const says = words.say('options-muted-remove', { site: nameOf(mute) });
  return (
    <>
      <span>
        {mute.what === 'site' ? <HostInline host={mute.site} /> : plainText(mute.name)}
        <span class="quiet small">{[...(mute.what === 'company' ? [words.say('alerts-muted-company')] : []), mute.until === undefined ? words.say('alerts-muted-open') : words.say('alerts-muted-until', { time: words.moment(mute.until) })].join(' · ')}</span>
      </span>
      <button type="button" class="button plain icon" aria-label={says} title={says} onClick={remove}><Icon name="close" /></button>
    </>
  );
}

const nameOf = (mute: Mute): string => (mute.what === 'site' ? mute.site : mute.name);
