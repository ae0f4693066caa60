/** Everything there is to say of one link: what to look out for, what is only information, and the form in which it can be passed on. */
import { useState } from 'preact/hooks';
import type { CheckedLink, Fact, WebLink } from '../../src/check/types.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { Icon } from '../../src/ui/components/icon.tsx';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { LinkHead } from '../../src/ui/components/link-head.tsx';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Help } from './help.tsx';

export function LinkReport({ link, copy }: { link: CheckedLink; copy: (text: string) => Promise<boolean> }) {
  const words = useWords();
  const warnings = link.facts.filter(({ level }) => level !== undefined);
  const rest = link.facts.filter(({ level }) => level === undefined);
  return (
    <article class="check-link">
      <header class={`block level-${link.level}`}>
        <LinkHead link={link} />
        {link.kind === 'web' && link.host.before !== '' && <p>{words.say('check-site', { site: link.host.site })}</p>}
      </header>
      {warnings.map((fact, index) => <Warning key={index} fact={fact} />)}
      {rest.length > 0 && <ul class="check-rest">{rest.map((fact, index) => <li key={index}>{words.tell(fact.says)}{fact.card && <> <CardLink card={fact.card}>{words.say('finding-card')}</CardLink></>}</li>)}</ul>}
      {warnings.some(({ id, level }) => id === 'shape' || (id === 'listed' && level !== 'note')) && <Help />}
      {link.kind === 'web' && <Defanged link={link} copy={copy} />}
    </article>
  );
}

function Warning({ fact: { level, says, card, sources = [] } }: { fact: Fact }) {
  const words = useWords();
  return (
    <div class={`finding level-${level}`}>
      {level && <LevelMark level={level} />}
      <p>{words.tell(says)}</p>
      {sources.length > 0 && <ul class="small">{sources.map(({ id, publisher, title, date, url }) => <li key={id}>{publisher}, <OutsideLink href={url}>{title}</OutsideLink>, {words.month(date)}</li>)}</ul>}
      {card && <p class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>}
    </div>
  );
}

/** In full, for whoever helps needs all of it; a click on it does nothing. */
function Defanged({ link: { defanged }, copy }: { link: WebLink; copy: (text: string) => Promise<boolean> }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div class="check-defanged">
      <p class="quiet small">{words.say('check-defanged')}</p>
      <code dir="ltr">{plainText(defanged)}</code>
      <button type="button" class="button" onClick={() => void copy(defanged).then(setCopied)}><Icon name="copy" />{words.say('check-copy')}</button>
      <span role="status" class="quiet small">{copied === undefined ? '' : words.say(copied ? 'action-copied' : 'action-copy-failed')}</span>
    </div>
  );
}
