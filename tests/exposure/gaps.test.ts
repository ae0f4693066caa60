/** "Nothing found" with a gap is impossible: for every gap and every set of them, whatever the detectors found. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/audit/text.ts';
import { reportOf } from '../../src/audit/report.ts';
import { DETECTORS } from '../../src/detectors/index.ts';
import { PATTERNS, type PatternId } from '../../src/detectors/patterns.ts';
import { LEVELS, type Finding, type Scene } from '../../src/detectors/types.ts';
import { badgeOf } from '../../src/exposure/badge.ts';
import { fold } from '../../src/exposure/fold.ts';
import { gapsOf } from '../../src/exposure/gaps.ts';
import { levelOf } from '../../src/exposure/level.ts';
import { sentenceOf } from '../../src/exposure/sentence.ts';
import type { Gap, Visit } from '../../src/journal/types.ts';
import { exposureAsText } from '../../src/ui/exposure-text.ts';
import { gapMessage } from '../../src/ui/gap-message.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { chain, contact, hit, indicator, located, look, organisation, plain, scene, visit, type Known } from '../scene.ts';

const ALL = Object.keys({
  'started-late': true, 'worker-gap': true, 'no-permission': true, 'page-worker': true, 'from-cache': true, unanswered: true, 'no-address': true, proxy: true, cut: true,
} satisfies Record<Gap, true>) as Gap[];
const SETS = Array.from({ length: 2 ** ALL.length - 1 }, (_, mask) => ALL.filter((_gap, bit) => ((mask + 1) >> bit) % 2 === 1));

const addressed = (host: string, more = {}) => contact(host, { addresses: ['192.0.2.1'], ...more });
const own = (more = {}) => addressed('example.org', { ways: { opened: 1 }, ...more });

describe('a gap', () => {
  it('is none where everything was seen, and every server told its address', () => {
    expect(gapsOf(scene(visit([own(), addressed('a.test')])))).toEqual([]);
    expect(gapsOf(scene(visit([own(), contact('refused.test', { answered: 0, refused: 1 })])))).toEqual([]);
    expect(gapsOf(scene(visit([own(), addressed('localhost', { addresses: ['127.0.0.1'] })]), { places: { '127.0.0.1': { kind: 'nowhere', why: 'private-network' } } }))).toEqual([]);
  });

  it('is an answer without an address, a socket’s for instance, whoever gave it', () => {
    expect(gapsOf(scene(visit([own(), contact('socket.test')])))).toEqual(['no-address']);
    expect(gapsOf(scene(visit([own({ addresses: [] })])))).toEqual(['no-address']);
  });

  it('is a proxy, told by the browser or by its addresses, and a public name behind a private address', () => {
    expect(gapsOf(scene(visit([own({ addresses: [], proxied: 1 })])))).toEqual(['proxy']);
    const google = addressed('www.google.com', { evidence: [look('https://www.google.com/', { address: '192.0.2.1' })] });
    expect(gapsOf(scene(visit([own(), google]), { places: { '192.0.2.1': located('US') }, hosts: { 'google.com': { organisation: organisation('google') } } }))).toEqual(['proxy']);
    expect(gapsOf(scene(visit([own({ addresses: ['10.0.0.1'] })]), { places: { '10.0.0.1': { kind: 'nowhere', why: 'private-network' } } }))).toEqual(['proxy']);
  });

  it('leaves a level that was found where it is', () => {
    const socket = fold(scene(visit([own(), contact('socket.test')])));
    expect(socket).toMatchObject({ level: 'note', gaps: ['no-address'], thirdParties: 1 });
    expect(socket.sentence.map(({ id }) => id)).toEqual(['say-unnamed']);
  });
});

const programme = { programme: { programme: 'prism' as const, company: 'Google', joined: '2009-01-14' }, organisation: organisation('google', 'US') };
const carried = { ...located('MX'), carrier: { id: 'c', name: 'Carrier', country: 'MX', programmes: [{ id: 'finfisher', role: 'hosting' }] } };

/** Visits that make detectors speak, and such that make none speak. */
const VISITS: Record<string, [Visit, Known?]> = {
  quiet: [visit([own()])],
  'a stranger': [visit([own(), addressed('a.test')])],
  'a company': [visit([own(), addressed('a.test')]), { hosts: { 'a.test': programme } }],
  'its own company': [visit([own()]), { hosts: { 'example.org': programme } }],
  'a carrier': [visit([own()]), { places: { '192.0.2.1': carried } }],
  'readable cookies': [visit([own({ plain: plain({ cookies: 1 }) })])],
  'an indicator': [visit([own(), addressed('exploit.test', { hits: [hit()] })])],
  history: [visit([own({ hits: [hit({ by: 'address' })] })]), { indicators: [indicator({ type: 'ipv4', firstReported: '2013-04' })] }],
  'a chain': [visit([own()], { chains: [chain([['a.test', '192.0.2.1'], ['b.test', '192.0.2.2'], ['example.org', '192.0.2.1']])] }), { places: { '192.0.2.1': located('MX'), '192.0.2.2': located('US') } }],
  'a bounce': [visit([own()], { chains: [chain([['a.test'], ['b.test'], ['example.org']])] })],
  'only a cache': [visit([own(), contact('a.test', { answered: 0, cached: 1 })])],
  'nobody who answers': [visit([own(), contact('a.test', { answered: 0 })])],
};
const withGaps = ([over, known]: [Visit, Known?], gaps: Gap[]): Scene => scene({ ...over, gaps }, known);

describe.each(Object.entries(VISITS))('with %s', (_, told) => {
  it('a visit with gaps never ends in "nothing found"', () => {
    const ids = new Set<string>();
    for (const gaps of SETS) {
      const exposure = fold(withGaps(told, gaps));
      expect(exposure.gaps).toEqual(expect.arrayContaining(gaps));
      expect(exposure.level).not.toBe('none');
      expect(exposure.level === 'unknown' ? badgeOf({ state: 'exposure', exposure, muted: false }) : { level: exposure.level }).toMatchObject({ level: exposure.level });
      for (const { id } of exposure.sentence) ids.add(id);
    }
    expect([...ids]).not.toContain('say-nothing');
  });

  it('and has the same level as without them, if anything was found', () => {
    const without = fold(withGaps(told, []));
    for (const gap of ALL) expect(fold(withGaps(told, [gap])).level).toBe(without.level === 'none' ? 'unknown' : without.level);
  });
});

describe('whatever a detector says', () => {
  const base = { subject: 's', card: 'detector/tracker' as const, evidence: [look('https://a.test/')] };
  const pattern = (detector: PatternId) => PATTERNS[detector].flatMap((what) => LEVELS.map((level) => ({ ...base, detector, what, level, hosts: [], count: 1, details: [] }) as Finding));
  const other = Object.values(VISITS).flatMap((told) => DETECTORS.flatMap((detector) => detector.detect(withGaps(told, []))));
  const all = [...(Object.keys(PATTERNS) as PatternId[]).flatMap(pattern), ...other];

  it('is one of many things', () => {
    expect(new Set(other.map(({ detector }) => detector)).size).toBeGreaterThan(5);
    expect(all.length).toBeGreaterThan(100);
  });

  it('the level is not "none" and the sentence not "nothing" with any gap', () => {
    for (const finding of all) {
      for (const gap of ALL) {
        expect(levelOf([finding], [gap])).not.toBe('none');
        expect(sentenceOf('example.org', [finding], [], [gap]).map(({ id }) => id)).not.toContain('say-nothing');
      }
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = strictWords(language);
  const seen = reportOf(scene(visit([own(), addressed('a.test')], { gaps: ALL })), words);

  it('every gap is in the JSON, in the text and in the copy', () => {
    expect(seen.report.gaps).toEqual(ALL);
    const [text, copy] = [textOf(seen.exposure, words), exposureAsText(seen.exposure, words)];
    for (const gap of ALL) for (const said of [text, copy]) expect(said).toContain(words.tell([gapMessage(gap, 'example.org')]));
  });
});
