/** The evidence pack: what goes in, how much it tells, every line of it, and the button that saves it. */
import { useMemo, useState } from 'preact/hooks';
import type { Redaction } from '../src/evidence/types.ts';
import { SPANS, type OverviewFinding, type Span, type VisitLine } from '../src/memory/overview/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import { wordsIn } from '../src/ui/words/files.ts';
import { LevelChoice } from './evidence/level-choice.tsx';
import type { Wanted } from './evidence/make.ts';
import { Result } from './evidence/result.tsx';
import { saveFile } from './evidence/save-file.ts';
import { surroundings, type Surroundings } from './evidence/surroundings.ts';
import { usePack } from './evidence/use-pack.ts';
import { VisitList } from './evidence/visit-list.tsx';
import type { PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import { useAsked } from './use-asked.ts';
import './evidence/evidence.css';

interface Opened { lines: VisitLine[]; here: Surroundings; keeps: boolean }

/** @param here tells where the page is; @param save hands the file to the browser. Tests bring their own. */
export function Evidence({ reader, cards, argument, here = surroundings, save = saveFile }: PageProps & { here?: typeof surroundings; save?: typeof saveFile }) {
  const words = useWords();
  const opened = useAsked(() => reader && open(reader, here), [reader]);
  return (
    <>
      <h1>{words.say('evidence-title')}</h1>
      <p class="intro">{words.say('evidence-intro')}</p>
      {opened === 'waiting' && <p role="status" class="quiet">{words.say('evidence-reading')}</p>}
      {opened === 'failed' && <p class="block level-unknown" role="alert">{words.say('evidence-unread')}</p>}
      {typeof opened === 'object' && reader && <Chooser key={argument} opened={opened} reader={reader} cards={cards} argument={argument} save={save} />}
    </>
  );
}

async function open(reader: Reader, here: typeof surroundings): Promise<Opened | undefined> {
  const [lines, overview, around] = await Promise.all([reader.visits(), reader.overview(90).catch(() => undefined), here()]);
  return lines && { lines, here: around, keeps: overview?.source === 'history' };
}

function Chooser({ opened: { lines, here, keeps }, reader, cards, argument, save }: { opened: Opened; reader: Reader; cards: PageProps['cards']; argument: string; save: typeof saveFile }) {
  const words = useWords();
  const gone = argument !== '' && !lines.some(({ id }) => id === argument);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(gone || argument === '' ? [] : [argument]));
  const [span, setSpan] = useState<Span | 0>(0);
  const [redaction, setRedaction] = useState<Redaction>('hosts');
  const kept = useAsked<readonly OverviewFinding[]>(() => (span === 0 ? Promise.resolve([]) : reader.overview(span, 'with-findings').then((overview) => overview?.findings)), [reader, span]);
  const wanted = useMemo((): Wanted | undefined => {
    const findings = typeof kept === 'object' ? kept : [];
    const ids = lines.filter(({ id }) => chosen.has(id)).map(({ id }) => id).reverse();
    if (ids.length + findings.length === 0) return undefined;
    const titles = cards === 'failed' ? [] : cards;
    return {
      ids, kept: findings, redaction, private: here.private,
      making: { at: here.now(), offset: here.offset, extension: here.extension, catalogue: here.catalogue, agent: here.agent, words, other: wordsIn(words.language === 'es' ? 'en' : 'es') },
      familyName: (id) => titles.find((card) => card.id === `family/${id}`)?.title ?? id,
    };
  }, [lines, chosen, kept, redaction, cards, words, here]);
  const { pack, stop, again } = usePack(wanted, reader);
  return (
    <>
      <section class="step">
        <h2>{words.say('evidence-choose')}</h2>
        {gone && <p class="block level-unknown" role="status">{words.say('evidence-gone')}</p>}
        <VisitList lines={lines} chosen={chosen} choose={setChosen} />
        {keeps && <KeptChoice span={span} choose={setSpan} count={span !== 0 && typeof kept === 'object' ? kept.length : undefined} />}
      </section>
      <section class="step"><LevelChoice chosen={redaction} choose={setRedaction} /></section>
      <section class="step" aria-busy={pack.state === 'making' || kept === 'waiting'}>
        <h2>{words.say('evidence-preview')}</h2>
        <Result pack={pack} inPrivate={here.private} stop={stop} again={again} save={save} />
      </section>
    </>
  );
}

/** Spans of the history; of today alone the visits above tell more. */
const KEPT: readonly (Span | 0)[] = [0, ...SPANS.filter((days) => days > 1)];

function KeptChoice({ span, choose, count }: { span: Span | 0; choose(span: Span | 0): void; count: number | undefined }) {
  const words = useWords();
  return (
    <p class="kept">
      <label for="kept">{words.say('evidence-kept-choose')}</label>
      <select id="kept" value={String(span)} onChange={({ currentTarget }) => choose(KEPT.find((days) => String(days) === currentTarget.value) ?? 0)}>
        {KEPT.map((days) => <option key={days} value={String(days)}>{days === 0 ? words.say('evidence-kept-nothing') : words.say('evidence-kept-days', { days })}</option>)}
      </select>
      <span role="status" class="quiet small">{count !== undefined && words.say('evidence-kept-count', { count })}</span>
    </p>
  );
}
