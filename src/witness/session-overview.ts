/**
 * What the session's visits of today add up to, and the visits themselves, for the dashboard. A page in a private window is told of private
 * visits alone, any other page of none: whoever asks says which, see answer-pages.ts. Of private windows nothing is written, not even here.
 */
import type { Exposure } from '../exposure/types.ts';
import type { KeptVisit } from '../journal/state.ts';
import { contributionOf } from '../memory/history/contribution.ts';
import type { LocalTime } from '../memory/history/calendar.ts';
import type { Contribution } from '../memory/history/types.ts';
import { digestOf, type Digest } from '../memory/overview/digest.ts';
import { headOf } from '../memory/overview/head.ts';
import type { OverviewPart } from '../memory/overview/overview.ts';
import type { Pause } from '../memory/overview/sum.ts';
import type { RecordedVisit, VisitLine, WholeVisit } from '../memory/overview/types.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import type { Witness } from './witness.ts';

/** In `storage.session`: keys of findings that the person explained. */
const EXPLAINED = 'explained';
const MOST_EXPLAINED = 2_000;

export interface SessionOutside {
  witness: Pick<Witness, 'session'>;
  area: StorageArea;
  now(): number;
  local(at: number): LocalTime;
}

/** What was made of a visit when it was as old as `seen` says. */
interface Made { seen: number; requests: number; contribution: Contribution; line: VisitLine }

export class SessionOverview {
  readonly #outside: SessionOutside;
  /** Folding is the slow part; a visit that did not change is not folded again. */
  readonly #made = new WeakMap<KeptVisit, Made>();
  readonly #hiddenMarks = new Set<string>();
  #marks: Promise<Set<string>> | undefined;

  constructor(outside: SessionOutside) {
    this.#outside = outside;
  }

  /** Today alone. */
  async span(hidden: boolean, pause: Pause): Promise<{ parts: OverviewPart[]; digests: Digest[]; from: string; to: string }> {
    const { now, local } = this.#outside;
    const { day } = local(now());
    const contributions = (await this.#all(hidden, pause)).map(({ contribution }) => contribution).filter((one) => one.day === day);
    if (contributions.length === 0) return { parts: [], digests: [], from: day, to: day };
    const digest = digestOf(day, contributions);
    const part = { head: headOf(day, contributions, digest), explained: await this.#explained(hidden), locked: 0, damaged: 0 };
    return { parts: [part], digests: [digest], from: day, to: day };
  }

  /** The latest first. */
  async visits(hidden: boolean, pause: Pause): Promise<VisitLine[]> {
    return (await this.#all(hidden, pause)).map(({ line }) => line).sort((a, b) => b.started - a.started);
  }

  async visit(hidden: boolean, id: string): Promise<WholeVisit | undefined> {
    const { visits, fold } = await this.#outside.witness.session(hidden);
    const visit = visits.find((one) => one.id === id);
    return visit && { exposure: fold(visit), visit: recorded(visit) };
  }

  async explain(hidden: boolean, key: string, explained: boolean): Promise<void> {
    const marks = await this.#explained(hidden);
    if (explained) marks.add(key);
    else marks.delete(key);
    if (!hidden) await this.#outside.area.set({ [EXPLAINED]: [...marks].slice(-MOST_EXPLAINED) });
  }

  /** Everything is erased. */
  async forget(): Promise<void> {
    this.#hiddenMarks.clear();
    this.#marks = undefined;
    await this.#outside.area.remove(EXPLAINED).catch(() => undefined);
  }

  async #all(hidden: boolean, pause: Pause): Promise<Made[]> {
    const { visits, fold } = await this.#outside.witness.session(hidden);
    const all: Made[] = [];
    for (const visit of visits) {
      all.push(this.#makeOf(visit, fold));
      await pause();
    }
    return all;
  }

  #makeOf(visit: KeptVisit, fold: (visit: KeptVisit) => Exposure): Made {
    const before = this.#made.get(visit);
    const { now, local } = this.#outside;
    const when = local(Math.min(visit.started, now()));
    if (before?.seen === visit.seen && before.requests === visit.requests && before.line.open === (visit.phase === 'open') && before.contribution.day === when.day) return before;
    const exposure = fold(visit);
    const { id, url, site, started, requests, seen } = visit;
    const made: Made = {
      seen, requests, contribution: contributionOf(visit, exposure, when),
      line: { id, url, site, started, level: exposure.level, requests, thirdParties: exposure.thirdParties, open: visit.phase === 'open' },
    };
    this.#made.set(visit, made);
    return made;
  }

  #explained(hidden: boolean): Promise<Set<string>> {
    if (hidden) return Promise.resolve(this.#hiddenMarks);
    return this.#marks ??= this.#outside.area.get(EXPLAINED).then(({ [EXPLAINED]: kept }) => new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []), () => new Set());
  }
}

/** What messages can carry, and nothing of the journal's own. */
function recorded({ id, tabId, private: hidden, url, host, site, phase, started, committed, left, gaps, requests, contacts, chains, came, trail, more }: KeptVisit): RecordedVisit {
  return {
    id, tabId, private: hidden, url, host, site, phase, started, gaps, requests, chains, more, contacts: [...contacts.values()],
    ...(committed === undefined ? {} : { committed }), ...(left === undefined ? {} : { left }), ...(came ? { came } : {}), ...(trail ? { trail } : {}),
  };
}
