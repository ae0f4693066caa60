/**
 * Findings of the lower levels: of kept days only their number is known, by detector. Those of the session's visits can be opened, for the
 * worker still has them.
 */
import { useState } from 'preact/hooks';
import type { DetectorId, Level } from '../../src/detectors/types.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { Tally } from '../../src/memory/history/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { cardTitle } from './kept-text.ts';
import { OfSession } from './of-session.tsx';

interface CountedProps { tally: Tally; cards: readonly ContextCard[] | 'failed'; reader: Reader }

/** Detectors with findings below risk, those with most exposures first. */
export function lowerLevels(tally: Tally): { detector: DetectorId; exposure: number; note: number }[] {
  return (Object.entries(tally) as [DetectorId, Partial<Record<Level, number>>][])
    .map(([detector, { exposure = 0, note = 0 }]) => ({ detector, exposure, note }))
    .filter(({ exposure, note }) => exposure + note > 0)
    .sort((a, b) => b.exposure - a.exposure || b.note - a.note || (a.detector < b.detector ? -1 : 1));
}

export function Counted({ tally, cards, reader }: CountedProps) {
  const words = useWords();
  const rows = lowerLevels(tally);
  if (rows.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.say('findings-lower')}</h2>
      <p>{words.say('findings-lower-text')}</p>
      <ul class="tally">{rows.map((row) => <li key={row.detector}><Row {...row} title={cardTitle(cards, `detector/${row.detector}`)} reader={reader} /></li>)}</ul>
    </section>
  );
}

function Row({ detector, exposure, note, title, reader }: { detector: DetectorId; exposure: number; note: number; title: string; reader: Reader }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const counts = [...(exposure > 0 ? [words.say('findings-exposures', { count: exposure })] : []), ...(note > 0 ? [words.say('findings-notes', { count: note })] : [])];
  return (
    <>
      <h3>{title}</h3>
      <p class="tally-row">
        <span class="quiet">{counts.join(' · ')}</span>
        <span><a href={`#card/detector/${detector}`} aria-label={words.say('findings-card-of', { name: title })}>{words.say('findings-card')}</a>
        <button type="button" class="button" aria-expanded={open} aria-label={words.say('findings-session-of', { name: title })} onClick={() => setOpen(!open)}>{words.say('findings-session')}</button></span>
      </p>
      {open && <OfSession detector={detector} reader={reader} />}
    </>
  );
}
