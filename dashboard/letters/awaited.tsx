/** Answers that are awaited, the ones that are due first. */
import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../../src/memory/reminders.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { LetterDoor } from './door.ts';

export function Awaited({ door }: { door: LetterDoor }) {
  const words = useWords();
  const [reminders, setReminders] = useState<Reminder[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => void door.reminders().then(setReminders, () => undefined), [door]);
  const done = (company: string): void => void door.done(company).then((left) => { setReminders(left); setFailed(false); }, () => setFailed(true));
  if (reminders.length === 0) return null;
  const today = door.today();
  return (
    <section class="part">
      <h2>{words.say('letters-awaited')}</h2>
      <ul class="awaited">
        {reminders.map(({ company, name, sent, due }) => (
          <li key={company} class={due <= today ? 'block level-note' : undefined}>
            <p><a href={`#letters/${encodeURIComponent(company)}`}>{plainText(name)}</a></p>
            <p>{words.say(due <= today ? 'letters-due-since' : 'letters-due-on', { day: words.month(due), sent: words.month(sent) })}</p>
            {due <= today && <p class="quiet">{words.say('letters-due-todo')}</p>}
            <p class="buttons"><button type="button" class="button" aria-label={words.say('letters-done-of', { name })} onClick={() => done(company)}>{words.say('letters-done')}</button></p>
          </li>
        ))}
      </ul>
      <p role="status">{failed && words.say('letters-remind-failed')}</p>
    </section>
  );
}
