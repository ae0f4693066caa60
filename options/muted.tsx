/** Sites whose findings stay quiet: a list that can be read, added to and shortened. */
import { useState } from 'preact/hooks';
import { withSite } from '../src/memory/mutes.ts';
import { siteFromText } from '../src/memory/settings.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { HostInline } from '../src/ui/components/host-name.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function Muted({ state: { settings: { muted } }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);

  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteFromText(text);
    setInvalid(site === undefined);
    if (site !== undefined && await actions.change({ muted: withSite(muted, site, {}) })) setText('');
  };

  return (
    <Section title="options-muted" text="options-muted-text">
      {muted.length === 0 ? <p class="said">{words.say('options-muted-none')}</p> : (
        <ul class="muted-list">
          {muted.map((mute) => ({ mute, site: mute.what === 'site' ? mute.site : mute.name })).map(({ mute, site }) => (
            <li key={site}>
              <HostInline host={site} />
              <button type="button" class="button plain icon" aria-label={words.say('options-muted-remove', { site })} title={words.say('options-muted-remove', { site })}
                onClick={() => void actions.change({ muted: muted.filter((one) => one !== mute) })}><Icon name="close" /></button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={add}>
        <label for="mute">{words.say('options-muted-add-label')}</label>
        <input id="mute" type="text" inputMode="url" autocomplete="off" autocapitalize="none" spellcheck={false} value={text} aria-invalid={invalid} aria-describedby={invalid ? 'mute-invalid' : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="submit" class="button">{words.say('options-muted-add')}</button>
      </form>
      {invalid && <p id="mute-invalid" role="alert" class="said">{words.say('options-muted-invalid')}</p>}
    </Section>
  );
}
