/** When an answer is due, by which article, where that was read; and a reminder, if it is wanted. */
import { answerDue, deadline, LAWS } from '../../src/letters/laws.ts';
import type { Law } from '../../src/letters/types.ts';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import type { LetterDoor } from './door.ts';
import { Remind } from './remind.tsx';

export function Deadline({ law, id, name, door }: { law: Law; id: string; name: string; door: LetterDoor }) {
  const words = useWords();
  const sent = door.today();
  const due = answerDue(law, sent);
  return (
    <section class="part">
      <h2>{words.say('letters-deadline')}</h2>
      <p>{words.say(`letters-deadline-${law}`, { answer: deadline(law, 'answer'), effect: deadline(law, 'effect'), extension: deadline(law, 'extension'), complaint: deadline(law, 'complaint'), authority: LAWS[law].authority })}</p>
      <p>{words.say(`letters-due-${law}`, { day: words.month(due) })}</p>
      <Remind reminder={{ company: id, name, sent, due }} door={door} />
      <details>
        <summary>{words.say('letters-sources')}</summary>
        <p>{LAWS[law].law[words.language]}</p>
        <ul class="sources">
          {LAWS[law].references.map(({ title, publisher, date, url }) => (
            <li key={url}><OutsideLink href={url}>{title}</OutsideLink> <span class="quiet">{publisher}, {words.month(date)}</span></li>
          ))}
        </ul>
      </details>
    </section>
  );
}
