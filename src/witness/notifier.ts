/**
 * Notifications, and the log of them. Each finding that is to be notified ends in one line of the log: told, or why not. In order: muted; the
 * permission is missing (asked first: a claim that tells nobody would silence the indicator for a week); quiet hours; told within the
 * week; five within the hour. Findings of one visit that come together are one notification. An alert that quiet hours or the hour's five kept
 * back is told once it may be, together with the others that waited.
 */
import type { Claim } from '../memory/alert-ledger.ts';
import { quietUntil } from '../memory/alerts/quiet-hours.ts';
import type { FindingRow, Shown } from '../memory/alerts/types.ts';
import { findingMessages } from '../ui/finding-messages.ts';
import type { Words } from '../ui/words/words.ts';
import type { Means } from './announcer.ts';
import { subjectOf, type Wanted } from './deserves.ts';
import { noticeOf, summaryOf, testNotice, type Notice } from './notice.ts';

type Outcome = Pick<FindingRow, 'outcome' | 'notice'>;

export class Notifier {
  readonly #means: Means;
  readonly #words: () => Words;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(means: Means, words: () => Words) {
    this.#means = means;
    this.#words = words;
  }

  /** One visit after the other, so that the log is in order. @param wanted findings of one visit, worst first. Rejects when the log cannot be written. */
  tell(visit: string, wanted: readonly Wanted[]): Promise<void> {
    const tell = this.#turn.then(() => this.#tell(visit, wanted));
    this.#turn = tell.catch(() => undefined);
    return tell;
  }

  async #tell(visit: string, wanted: readonly Wanted[]): Promise<void> {
    const at = this.#means.now();
    const open = wanted.filter(({ muted }) => muted === undefined);
    const outcomes = await this.#outcomes(visit, open, at);
    const rows = wanted.flatMap((one): FindingRow[] => {
      const { finding, by, muted } = one;
      const outcome: Outcome = outcomes.get(one) ?? { outcome: muted ?? 'told' };
      // What the page before contacted was told with that page.
      if (outcome.outcome === 'told' && 'earlier' in finding) return [];
      return [{ what: 'finding', at, level: finding.level, detector: finding.detector, card: finding.card, says: findingMessages(finding), by, ...outcome, visit, subject: subjectOf(finding) }];
    });
    await this.#means.log.add(rows);
  }

  /** @returns when to call again, undefined when nothing waits */
  async catchUp(): Promise<number | undefined> {
    const { waiting, settings, log } = this.#means;
    const at = this.#means.now();
    const { due, next } = await waiting.take(at, quietUntil(settings().alerts.quiet, at));
    const beyond = due.filter(({ why }) => why === 'limit').map(({ subject }) => subject);
    // Those beyond the hour's five may have been told meanwhile, by another visit.
    const count = due.length - beyond.length + (await this.#claim(beyond, at, 'later')).fresh.length;
    if (count > 0) {
      const outcome = await this.#show('alerts', summaryOf(count, this.#words()));
      await log.add([{ what: 'summary', at, count, outcome }]);
    }
    return next;
  }

  async test(): Promise<Shown> {
    const outcome = await this.#show('test', testNotice(this.#words()));
    await this.#means.log.add([{ what: 'test', at: this.#means.now(), outcome }]).catch(() => undefined);
    return outcome;
  }

  async #outcomes(visit: string, open: readonly Wanted[], at: number): Promise<Map<Wanted, Outcome>> {
    const all = (outcome: FindingRow['outcome']) => new Map(open.map((one): [Wanted, Outcome] => [one, { outcome }]));
    if (open.length === 0) return new Map();
    if (!(await this.#means.mayNotify())) return all('permission');
    if (quietUntil(this.#means.settings().alerts.quiet, at) !== undefined) {
      const outcomes = all('quiet');
      const kept = await this.#keepBack(open, at, 'quiet');
      for (const one of open) if (one.finding.level === 'alert' && !kept.includes(subjectOf(one.finding))) outcomes.set(one, { outcome: 'told' });
      return outcomes;
    }
    const claim = await this.#claim(open.map(({ finding }) => subjectOf(finding)), at, 'now');
    const within = (subjects: readonly string[]) => open.filter(({ finding }) => subjects.includes(subjectOf(finding)));
    const outcomes = all('told');
    for (const one of within(claim.over)) outcomes.set(one, { outcome: 'limit' });
    await this.#keepBack(within(claim.over), at, 'limit');
    const told = within(claim.fresh);
    const [worst, ...others] = told.map(({ finding }) => finding);
    if (worst) {
      const notice = await this.#means.noticeId(visit);
      const outcome = await this.#show(notice, noticeOf([worst, ...others], this.#words()));
      for (const one of told) outcomes.set(one, outcome === 'notified' ? { outcome, notice } : { outcome });
    }
    return outcomes;
  }

  /** Alerts alone are worth telling later. @returns the subjects that wait from now on */
  async #keepBack(kept: readonly Wanted[], since: number, why: 'quiet' | 'limit'): Promise<readonly string[]> {
    const alerts = kept.filter(({ finding }) => finding.level === 'alert').map(({ finding }) => subjectOf(finding));
    if (alerts.length === 0) return [];
    // In quiet hours they count as told from now on, so that the open page does not tell them a second time in the morning.
    const subjects = why === 'quiet' ? (await this.#claim(alerts, since, 'later')).fresh : alerts;
    if (subjects.length === 0) return [];
    await this.#means.waiting.add(subjects.map((subject) => ({ subject, since, why }))).catch(() => undefined);
    this.#means.waits();
    return subjects;
  }

  /** A ledger that fails silences nothing. */
  #claim(subjects: readonly string[], at: number, how: 'now' | 'later'): Promise<Claim> {
    return this.#means.ledger.claim(subjects, at, how).catch(() => ({ fresh: [...new Set(subjects)], told: [], over: [] }));
  }

  async #show(id: string, { title, message }: Notice): Promise<Shown> {
    if (!(await this.#means.mayNotify())) return 'permission';
    return this.#means.notify(id, title, message).then(() => 'notified', () => 'failed');
  }
}
