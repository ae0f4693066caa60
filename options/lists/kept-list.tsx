/** One list that is kept: what it is, what is wrong with it, and what can be done. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeepOutcome, KeptList } from '../../src/memory/lists/types.ts';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { Question } from '../../src/ui/components/question.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { checkedDetails, DetailsFields, type Details } from './details-fields.tsx';
import type { ListHands, ListTrouble } from './hands.ts';
import { ListFacts } from './list-facts.tsx';
import { notKeptText } from './told.ts';

export interface KeptListProps {
  list: KeptList;
  trouble: readonly ListTrouble[];
  now: number;
  /** Nothing can be changed: a private window, or the organisation's. */
  fixed: boolean;
  hands: Pick<ListHands, 'rename' | 'remove'>;
  /** Asks for a newer file of it. */
  replace(): unknown;
  /** It is gone. */
  removed(): unknown;
}

type Doing = 'rest' | 'editing' | 'asking';

export function KeptListItem({ list, trouble, now, fixed, hands, replace, removed }: KeptListProps) {
  const words = useWords();
  const id = useId();
  const [doing, setDoing] = useState<Doing>('rest');
  const [details, setDetails] = useState<Details>(list);
  const [wrong, setWrong] = useState<'name' | 'page'>();
  const [failed, setFailed] = useState<Exclude<KeepOutcome, 'done'>>();
  const name = plainText(list.name);
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(doing);
  // What had the focus is gone with it: into the form, and back to the buttons. The question sees to itself.
  useLayoutEffect(() => {
    if (doing === 'editing') item.current?.querySelector('input')?.focus();
    if (doing === 'rest' && before.current !== 'rest') item.current?.querySelector('button')?.focus();
    before.current = doing;
  }, [doing]);

  const ended = (outcome: KeepOutcome): void => {
    setFailed(outcome === 'done' ? undefined : outcome);
    if (outcome === 'done') setDoing('rest');
  };
  const remove = async (): Promise<void> => {
    const outcome = await hands.remove(list.id);
    if (outcome === 'done') removed();
    else ended(outcome);
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const checked = checkedDetails(details);
    setWrong(typeof checked === 'string' ? checked : undefined);
    if (typeof checked !== 'string') ended(await hands.rename(list.id, checked));
  };
  const edit = (): void => {
    setDetails({ name: list.name, publisher: list.publisher, licence: list.licence, page: list.page });
    setWrong(undefined);
    setDoing('editing');
  };
  const button = (label: string, run: () => unknown, kind = '') => <button type="button" class={`button ${kind}`} onClick={() => void run()}>{words.say(label)}<span class="heard"> {name}</span></button>;

  return (
    <li class="kept-list" aria-labelledby={id} ref={item}>
      <h4 id={id}>{name}</h4>
      {list.from === 'organisation' && <p class="quiet small">{words.say('lists-of-organisation')}</p>}
      {trouble.map(({ kind }) => <p key={kind} class="block level-exposure">{words.say(kind === 'damaged' ? 'lists-damaged' : 'lists-past')}</p>)}
      <ListFacts list={list} now={now} />
      {list.page !== '' && <p><OutsideLink href={list.page}>{words.say('lists-open-page')}</OutsideLink></p>}
      {!fixed && list.waiting > 0 && <p class="quiet small">{words.say('lists-waiting-means')}</p>}
      {doing === 'editing' && (
        <form class="edit" onSubmit={save}>
          <DetailsFields details={details} change={setDetails} wrong={wrong} />
          <p class="buttons">
            <button type="submit" class="button main">{words.say('lists-save')}</button>
            <button type="button" class="button" onClick={() => setDoing('rest')}>{words.say('lists-cancel')}</button>
          </p>
        </form>
      )}
      {doing === 'asking' && <Question text={words.say('lists-remove-ask', { name })} sure="lists-remove-yes" yes={remove} no={() => setDoing('rest')} />}
      {doing === 'rest' && !fixed && (
        <p class="buttons">
          {button(list.waiting > 0 ? 'lists-replace-or-look' : 'lists-replace', replace)}
          {button('lists-edit', edit)}
          {button('lists-remove', () => setDoing('asking'), 'danger')}
        </p>
      )}
      <p role="alert" class="said">{failed && notKeptText(failed, words)}</p>
    </li>
  );
}
