/** A reminder that the answer is due, if the person wants one; and where none is written, why. */
import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../../src/memory/reminders.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { LetterDoor, Refused } from './door.ts';

export function Remind({ reminder, door }: { reminder: Reminder; door: LetterDoor }) {
  const words = useWords();
  const [all, setAll] = useState<readonly Reminder[]>([]);
  const [refused, setRefused] = useState<Refused | 'failed'>();
  useEffect(() => {
    void door.reminders().then(setAll, () => undefined);
    void door.refused().then(setRefused, () => setRefused('failed'));
  }, [door]);
  const change = (done: Promise<Reminder[]>): void => void done.then(setAll, () => setRefused('failed'));
  const kept = all.find(({ company }) => company === reminder.company);
  if (kept) {
    return (
      <>
        <p role="status">{words.say('letters-reminded', { day: words.month(kept.due) })}</p>
        <p class="buttons"><button type="button" class="button" onClick={() => change(door.done(kept.company))}>{words.say('letters-remind-not')}</button></p>
      </>
    );
  }
  if (refused) return <p role="status">{words.say(`letters-remind-${refused}`)}</p>;
  return (
    <>
      <p class="buttons"><button type="button" class="button" onClick={() => change(door.remind(reminder))}>{words.say('letters-remind', { day: words.month(reminder.due) })}</button></p>
      <p class="quiet small">{words.say('letters-remind-keeps')}</p>
    </>
  );
}
