/** A letter to one company, filled in from what was seen of it in the chosen days. */
import { useState } from 'preact/hooks';
import type { Organisation } from '../../src/knowledge/types.ts';
import type { Overview, OverviewCompany, OverviewDetail, Span } from '../../src/memory/overview/types.ts';
import { Icon } from '../../src/ui/components/icon.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { LoadFacts } from '../companies/facts.ts';
import type { Reader } from '../reader.ts';
import { mayChoose, SpanChoice } from '../span-choice.tsx';
import { inFull, Unread } from '../unread.tsx';
import { useAsked } from '../use-asked.ts';
import { type Choices, choicesIn } from './choices.ts';
import type { LetterDoor } from './door.ts';
import { LetterForm } from './letter-form.tsx';
import { Caution } from './letters-home.tsx';

const NOT_MET = { session: 'letters-not-met-session', partly: 'letters-not-met-readable', whole: 'letters-not-met' } as const;

interface Seen { overview: Overview; company: OverviewCompany | undefined; detail: OverviewDetail; organisation: Organisation | undefined }

/** @param id as in `OverviewCompany` */
export function LetterPage({ id, reader, home, load, door }: { id: string; reader: Reader | undefined; home: string | undefined; load: LoadFacts; door: LetterDoor }) {
  const words = useWords();
  const [span, setSpan] = useState<Span>(90);
  const [choices, setChoices] = useState<Choices>(() => choicesIn(words.language));
  const seen = useAsked<Seen>(async () => {
    const [overview, detail, facts] = await Promise.all([reader?.overview(span), reader?.company(span, id), load().catch(() => undefined)]);
    return overview && detail ? { overview, company: overview.companies.find((one) => one.id === id), detail, organisation: facts?.organisation(id) } : undefined;
  }, [reader, span, id]);
  const known = typeof seen === 'object' ? seen : undefined;
  const name = plainText(known?.company?.name ?? known?.organisation?.name ?? id.replace(/^site /, ''));
  return (
    <div class="letter">
      <p class="back"><a href="#letters"><Icon name="back" />{words.say('letters-back')}</a></p>
      <h1>{words.say('letters-to', { name })}</h1>
      <Caution />
      {mayChoose(known?.overview ?? 'waiting') ? <><p class="part">{words.say('letters-span')}</p><SpanChoice span={span} choose={setSpan} /></> : <p class="part">{words.say('companies-session')}</p>}
      {known && <Unread of={known.overview} />}
      {seen === 'failed' && <p class="block level-unknown" role="alert">{words.say('companies-unread')}</p>}
      {known && (known.company && known.detail.days.length > 0
        ? <LetterForm id={id} name={name} company={known.company} detail={known.detail} organisation={known.organisation} home={home} choices={choices} choose={(patch) => setChoices((now) => ({ ...now, ...patch }))} door={door} />
        : <p class="quiet" role="status">{words.say(NOT_MET[inFull(known.overview)])}</p>)}
    </div>
  );
}
