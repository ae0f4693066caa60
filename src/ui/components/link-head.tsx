/** A checked link in two lines: how bad, and whose name it is. The link itself is never one: nothing here can be clicked or fetched. */
import type { CheckedLink, HostForm } from '../../check/types.ts';
import { plainText } from '../plain-text.ts';
import { useWords } from '../words-context.ts';
import { LevelMark, LevelShape } from './level-mark.tsx';

export function LinkHead({ link }: { link: CheckedLink }) {
  const words = useWords();
  return (
    <>
      {link.level === 'none' ? <p class="mark"><LevelShape level="none" /><span>{words.say('check-none')}</span></p> : <LevelMark level={link.level} />}
      {link.kind === 'web' ? <Host host={link.host} /> : <p class="link-host"><bdi dir="ltr">{plainText(link.shown)}</bdi></p>}
    </>
  );
}

/** The registered name stands out: the rest anybody can write before it. */
function Host({ host: { before, site } }: { host: HostForm }) {
  const words = useWords();
  return (
    <p class="link-host">
      <span class="heard">{words.say('check-host')} </span>
      <bdi dir="ltr">{before}<strong>{site}</strong></bdi>
    </p>
  );
}
