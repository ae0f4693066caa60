// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { findingMessages } from '../../src/ui/finding-messages.ts';
import { keptText } from '../../dashboard/findings/kept-text.ts';
import type { Reader } from '../../dashboard/reader.ts';
import { routeOf } from '../../dashboard/route.ts';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import type { Outcome } from '../../src/memory/history/types.ts';
import type { Overview, OverviewFinding, RecordedVisit, VisitLine } from '../../src/memory/overview/types.ts';
import { between, day } from '../rhythm/days.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';

const AT = Date.UTC(2026, 10, 17, 9, 30);
const evidence = { url: 'https://plain.example/cart?x=1', at: AT, type: 'script' as const, way: 'loaded' as const, outcome: 'answered' as const, address: '192.0.2.9', asker: '', status: 200 };
const finding = (key: string, more: Partial<OverviewFinding> = {}): OverviewFinding => ({
  key, day: '2026-11-17', site: 'news.example', detector: 'plaintext', level: 'risk', subject: 'plain.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '', evidence: [evidence], ...more,
});
const REPORTED = finding('b', { day: '2026-11-16', site: 'café.example', detector: 'known-infrastructure', level: 'alert', subject: 'reported.test', card: 'family/nso-pegasus', what: '', family: 'nso-pegasus', indicator: 'reported.test' });
const card = (id: ContextCard['id'], title: string): ContextCard => ({ id, kind: 'detector', report: false, title, summary: '', disclosed: [], means: [], todo: [], sources: [] });
const CARDS = [card('family/nso-pegasus', 'Pegasus'), card('detector/plaintext', 'Readable on the way'), card('detector/tracker', 'Trackers'), card('detector/programme-company', 'Companies of programmes')];

const overview = (more: Partial<Overview> = {}): Overview => ({
  span: 30, source: 'history', from: '2026-10-19', to: '2026-11-17', days: [day('2026-11-17', between(9, 10))], visits: 2, requests: 40, plain: 3, tally: {}, countries: [], companies: [], networks: [], sites: [],
  findings: [finding('a'), REPORTED], more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false, ...more,
});

const exposureOf = (name: keyof typeof FIXTURES): Exposure => {
  const state = FIXTURES[name];
  if (state?.state !== 'exposure') throw new Error(`${name} has no exposure`);
  return state.exposure;
};
const line = (id: string): VisitLine => ({ id, url: `https://${id}.example/`, site: `${id}.example`, started: AT, level: 'exposure', requests: 9, thirdParties: 3, open: false });

function reader(answer: Overview | undefined, more: Partial<Reader> = {}): Reader {
  return { overview: vi.fn(async () => answer), company: async () => undefined, country: async () => undefined, visits: async () => [], visit: async () => undefined, explain: vi.fn(async () => 'done' as const), ...more };
}

async function show(from: Reader | undefined, language: 'en' | 'es' = 'en', cards: readonly ContextCard[] | 'failed' = CARDS): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={routeOf('#findings')} words={strictWords(language)} cards={cards} reader={from} />);
  await doing(() => undefined);
  return root;
}

const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
const entries = (root: Element): string[] => [...root.querySelectorAll('.log > li')].map((li) => textOf(li.querySelector('.log-text')));
const set = (root: Element, label: string, value: string) => doing(() => {
  const target = [...root.querySelectorAll('label')].find((one) => textOf(one) === label)?.htmlFor ?? '';
  const control = document.getElementById(target) as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    const odd = [finding('c', { detector: 'referrer-leak', what: 'secret', subject: '', evidence: [{ ...evidence, url: '' }] }), finding('d', { detector: 'referrer-leak', what: 'secret', explained: true }), { ...REPORTED, subject: '' }, finding('e', { what: 'of a newer version' })];
    for (const answer of [undefined, overview(), overview({ findings: odd, more: { sites: 0, findings: 3, companies: 0 }, atRisk: true, locked: 1, damaged: 2 }), overview({ findings: [], days: [], locked: 2 }), overview({ findings: [], days: [] }), overview({ findings: [], locked: 1 }), overview({ findings: [], source: 'session', tally: { tracker: { note: 4 }, plaintext: { exposure: 1, risk: 1 } } })]) {
      for (const cards of [CARDS, 'failed' as const]) expectDecent(await show(reader(answer), language, cards));
    }
    expectDecent(await show(undefined, language));
  });

  it('has a sentence for every finding of every fixture', () => {
    const words = strictWords(language);
    const findings = Object.values(FIXTURES).flatMap((state) => (state.state === 'exposure' ? state.exposure.findings : []));
    expect(new Set(findings.map(({ detector }) => detector)).size).toBeGreaterThan(5);
    for (const one of findings) expect(words.tell(findingMessages(one))).not.toMatch(/undefined|^$/);
  });
});

describe('a kept pattern', () => {
  const says = (detector: OverviewFinding['detector'], what: string, subject = 'Trackco') => keptText(finding('p', { detector, what, subject }), CARDS, strictWords('en'));

  it('is a sentence without what days do not keep', () => {
    for (const [detector, what] of [['personal-data', 'mail'], ['personal-data', 'phone'], ['personal-data', 'hash'], ['location-leak', 'own'], ['location-leak', 'precise'], ['referrer-leak', 'secret'], ['referrer-leak', 'readable'], ['exploit-link', 'shape']] as const) {
      expect(says(detector, what), detector).toMatch(/ Trackco\b.+[^:]\.$|to Trackco\.$/);
      expect(says(detector, what, '')).toMatch(/^[^:]+\.$/);
    }
    expect(says('personal-data', 'mail')).toBe('An e-mail address was sent to Trackco.');
    expect(says('personal-data', 'mail', '')).toBe('E-mail and phone.');
  });

  it('that has no sentence of its own is told by its name', () => {
    expect(says('session-replay', 'vendor')).toMatch(/: Trackco\.$/);
  });
});

describe('a kept finding of a list', () => {
  const says = (more: Partial<OverviewFinding>) => keptText(finding('p', { detector: 'known-infrastructure', subject: 'reported.test', list: 'Helpline', family: '', ...more }), CARDS, strictWords('en'));

  it('is the list’s word, with the family only where the list names one', () => {
    expect(says({})).toBe('Contact with reported.test, which was on the list “Helpline”.');
    expect(says({ family: 'Some family' })).toBe('Contact with reported.test, which was on the list “Helpline” as part of Some family.');
    expect(says({ subject: '' })).toBe('Contact with an address that was on the list “Helpline”. In the profile for people at risk it is not written.');
  });
});

describe('nothing to tell', () => {
  it('is said of what was seen alone, and never as "nothing found"', async () => {
    const none = overview({ findings: [] });
    expect(textOf(await show(reader(none)))).toContain('In what Testigo saw and kept of these days there is no alert and no risk. What it cannot see is not in it.');
    const unseen = textOf(await show(reader({ ...none, days: [{ ...day('2026-11-17', between(9, 9)), worst: 'unknown' }] })));
    expect(unseen).toContain('Some pages of these days were not seen in full.');
  });

  it('is not said of days that are locked or lost', async () => {
    for (const unread of [{ locked: 2 }, { damaged: 1 }]) {
      const some = textOf(await show(reader(overview({ findings: [], ...unread }))));
      expect(some).toContain('What is locked or lost may hold some.');
      expect(some).not.toContain('In what Testigo saw and kept');
      expect(textOf(await show(reader(overview({ findings: [], days: [], ...unread }))))).toContain('Testigo cannot tell whether there were findings.');
    }
  });

  it('is not said when nobody answers', async () => {
    for (const from of [undefined, reader(undefined), reader(undefined, { overview: async () => { throw new Error('gone'); } })]) {
      const root = await show(from);
      expect(root.querySelector('[role=alert]')).not.toBeNull();
      expect(textOf(root)).not.toContain('no alert');
    }
  });
});

describe('the log', () => {
  it('tells level, sentence, day, site, evidence and card', async () => {
    const root = await show(reader(overview()));
    const [plain, reported] = [...root.querySelectorAll('.log > li')];
    expect(textOf(plain)).toContain('Risk');
    expect(textOf(plain)).toContain('17 November 2026 · news.example');
    const details = plain?.querySelector('details');
    expect(details?.querySelector('.evidence')).toBeNull();
    await doing(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(textOf(plain?.querySelector('.evidence'))).toContain('https://plain.example/cart?x=1');
    expect(textOf(plain?.querySelector('.evidence'))).toContain('09:30:00');
    expect(plain?.querySelector('a[href="#card/detector/plaintext"]')).not.toBeNull();
    expect(textOf(reported)).toContain('Contact with reported.test, which was reported as part of Pegasus.');
    expect(reported?.querySelector('a[href="#card/family/nso-pegasus"]')).not.toBeNull();
  });

  it('is searched without accents, by what it says and what it is made of', async () => {
    const root = await show(reader(overview()));
    await set(root, 'Search the findings', 'CAFE pegasus');
    expect(entries(root)).toEqual(['Contact with reported.test, which was reported as part of Pegasus.']);
    await set(root, 'Search the findings', 'cart');
    expect(entries(root)).toHaveLength(2);
    await set(root, 'Search the findings', 'nobody');
    expect(entries(root)).toEqual([]);
    expect(textOf(root)).toContain('No finding fits this choice.');
    await click(button(root, 'Show all'));
    expect(entries(root)).toHaveLength(2);
  });

  it('is narrowed down by level, detector, site, day and mark', async () => {
    const from = overview({ findings: [finding('a'), REPORTED, finding('x', { explained: true, subject: 'third.example' })] });
    for (const [label, value, left] of [['Level', 'alert', 1], ['Noticed by', 'plaintext', 2], ['Site', 'news.example', 2], ['Day', '2026-11-16', 1], ['Mark', 'explained', 1], ['Mark', 'open', 2]] as const) {
      const root = await show(reader(from));
      await set(root, label, value);
      expect(entries(root), `${label} ${value}`).toHaveLength(left);
    }
    const root = await show(reader(from));
    expect([...root.querySelectorAll('option')].map(textOf)).toEqual(expect.arrayContaining(['Readable on the way', '16 November 2026', 'café.example', 'Alert']));
  });

  it('shows fifty at a time, and says what it leaves out', async () => {
    const many = Array.from({ length: 120 }, (_, at) => finding(`k${at}`));
    const root = await show(reader(overview({ findings: many, more: { sites: 0, findings: 7, companies: 0 } })));
    expect(entries(root)).toHaveLength(50);
    await click(root.querySelector('.more button'));
    expect(entries(root)).toHaveLength(100);
    expect(textOf(root)).toContain('7 older findings are not shown.');
  });
});

describe('a mark', () => {
  it('is set and taken away by day and key, and is said', async () => {
    const from = reader(overview());
    const root = await show(from);
    await click(root.querySelectorAll('.log .buttons button')[1]);
    expect(from.explain).toHaveBeenCalledWith('2026-11-16', 'b', true);
    expect(textOf(root)).toContain('Marked as explained.');
    expect(root.querySelectorAll('.explained')).toHaveLength(1);
    await click(root.querySelectorAll('.log .buttons button')[1]);
    expect(from.explain).toHaveBeenLastCalledWith('2026-11-16', 'b', false);
    expect(root.querySelectorAll('.explained')).toHaveLength(0);
  });

  it.each<[Outcome, string]>([['locked', 'The history is locked.'], ['failed', 'The mark could not be kept.']])('that was refused (%s) is not shown', async (outcome, said) => {
    const root = await show(reader(overview(), { explain: async () => outcome }));
    await click(root.querySelectorAll('.log .buttons button')[0]);
    expect(root.querySelectorAll('.explained')).toHaveLength(0);
    expect(textOf(root)).toContain(said);
  });
});

describe('the lower levels', () => {
  const tally = { 'tracker': { note: 4 }, 'programme-company': { exposure: 2, note: 1 }, 'plaintext': { risk: 3 } };

  it('are counted by detector, without what stands in the log', async () => {
    const root = await show(reader(overview({ tally })));
    expect([...root.querySelectorAll('.tally > li')].map((li) => textOf(li.querySelector('h3')) + textOf(li.querySelector('.quiet')))).toEqual(['Companies of programmes2 exposures · one note', 'Trackers4 notes']);
  });

  it('are opened from the session’s visits, visit by visit', async () => {
    const lines = Array.from({ length: 23 }, (_, at) => line(`v${at}`));
    const visit = vi.fn(async (id: string) => (id === 'v1' ? undefined : { exposure: id === 'v0' || id === 'v22' ? exposureOf('heavy') : exposureOf('quiet'), visit: {} as RecordedVisit }));
    const root = await show(reader(overview({ tally: { tracker: { note: 4 } } }), { visits: async () => lines, visit }));
    const open = button(root, 'This session’s findings: Trackers');
    expect(open?.getAttribute('aria-expanded')).toBe('false');
    expect(visit).not.toHaveBeenCalled();
    await click(open);
    await doing(() => undefined);
    expect(visit).toHaveBeenCalledTimes(20);
    expect(textOf(root)).toContain('Found in 1 of 20 visits looked through; this session has 23. One of them is no longer known in full.');
    expect(textOf(root.querySelector('.tally .sayings'))).toContain('v0.example');
    expectDecent(root);
    await click(button(root, 'Look through older visits'));
    await doing(() => undefined);
    expect(textOf(root)).toContain('Found in 2 of 23 visits looked through');
  });

  it('say when the session cannot be read', async () => {
    const root = await show(reader(overview({ tally }), { visits: async () => undefined }));
    await click(button(root, 'This session’s findings: Trackers'));
    await doing(() => undefined);
    expect(textOf(root)).toContain('This session’s visits cannot be read here.');
  });
});
