/** The letter itself: it follows the choices until the person writes into it, and then it is theirs. */
import { useState } from 'preact/hooks';
import type { Organisation } from '../../src/knowledge/types.ts';
import { contactOf } from '../../src/letters/contact.ts';
import { mailLink } from '../../src/letters/mail.ts';
import type { Letter } from '../../src/letters/types.ts';
import { Icon } from '../../src/ui/components/icon.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import type { Choices } from './choices.ts';
import type { LetterDoor } from './door.ts';

type Said = 'copied' | 'not-copied' | 'paste';

interface LetterPaperProps { letter: Letter; organisation: Organisation | undefined; choices: Choices; choose(patch: Partial<Choices>): void; door: LetterDoor }

export function LetterPaper({ letter, organisation, choices: { language, own }, choose, door }: LetterPaperProps) {
  const words = useWords();
  const [said, setSaid] = useState<Said>();
  const body = own ?? letter.body;
  const contact = contactOf(organisation?.contact);
  const mail = mailLink(contact.kind === 'mail' ? contact.address : undefined, { subject: letter.subject, body });
  const copy = async (then: Said): Promise<void> => setSaid(await door.copy(body) ? then : 'not-copied');
  return (
    <section class="part">
      <h2>{words.say('letters-letter')}</h2>
      <p class="quiet small" id="letter-help">{words.say('letters-edit')}</p>
      <textarea class="paper" aria-label={words.say('letters-letter')} aria-describedby="letter-help" rows={26} lang={language} value={body} onInput={({ currentTarget }) => { choose({ own: currentTarget.value }); setSaid(undefined); }} />
      <pre class="printed" lang={language}>{body}</pre>
      {own !== undefined && <p class="quiet">{words.say('letters-edited')} <button type="button" class="button" onClick={() => choose({ own: undefined })}>{words.say('letters-again')}</button></p>}
      <p class="buttons">
        <button type="button" class="button main" onClick={() => void copy('copied')}><Icon name="copy" />{words.say('letters-copy')}</button>
        <button type="button" class="button" onClick={() => door.print()}>{words.say('letters-print')}</button>
        <a class="button" href={mail.href} onClick={() => { if (mail.holds === 'address') void copy('paste'); }}>{words.say('letters-mail')}</a>
      </p>
      <p role="status">{said && words.say(`letters-${said}`)}</p>
      <p class="quiet small">{words.say(`letters-mail-${mail.holds}`)}</p>
    </section>
  );
}
