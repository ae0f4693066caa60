/** Every notification that can come, in both languages: true, calm, and naming nobody. */
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/detectors/known-infrastructure.ts';
import { DETECTOR_IDS, LEVELS, type DetectorId, type Finding, type Level } from '../../src/detectors/types.ts';
import type { ContactWay, Evidence } from '../../src/journal/types.ts';
import type { Indicator, Role } from '../../src/knowledge/types.ts';
import type { Language } from '../../src/memory/types.ts';
import { noticeOf, summaryOf, testNotice } from '../../src/witness/notice.ts';
import { indicator, look } from '../scene.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';

type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;

const WAYS: readonly ContactWay[] = ['opened', 'loaded', 'advance', 'worker'];
const OUTCOMES: readonly Evidence['outcome'][] = ['answered', 'sent', 'refused'];
const AGES = ['recent', 'dated', 'old'] as const;
const ROLES: readonly Role[] = ['exploit-delivery', 'c2', 'phishing', 'vendor-site', 'injection', 'infrastructure', 'download', 'endpoint', 'anonymizer', 'watering-hole'];
const LISTS: readonly Indicator['list'][] = [undefined, { name: 'My list of evil.test', dated: true }, { name: 'My list of evil.test', dated: false }];

function finding(more: Partial<Infrastructure> = {}, of: Partial<Indicator> = {}): Infrastructure {
  const one = indicator({ value: 'evil.test', ...of });
  return { detector: 'known-infrastructure', level: 'alert', subject: 'www.evil.test', card: cardOf(one), evidence: [look('https://www.evil.test/x')], indicator: one, way: 'opened', by: 'host', outcome: 'answered', age: 'recent', weight: 'present', ...more };
}

const other = (detector: Exclude<DetectorId, 'known-infrastructure'>, level: Level, way: ContactWay = 'loaded') => ({ detector, level, subject: 'Evil Corp', evidence: [look('https://evil.test/', { way })], hosts: ['evil.test'] });

/** Words that say how the browser came to it. */
const CAME: Record<Language, Record<ContactWay, RegExp>> = {
  en: { opened: /^You opened an address/, loaded: /^A page loaded an address/, advance: /^The browser fetched in advance, without your opening it/, worker: /^A site’s background process contacted/ },
  es: { opened: /^Abriste una dirección/, loaded: /^Una página cargó una dirección/, advance: /^El navegador pidió por adelantado, sin que tú la abrieras/, worker: /^El proceso en segundo plano de un sitio contactó/ },
};
const TRIED: Record<Language, RegExp> = { en: /tried to .*no answer was seen/, es: /intentó .*no se vio respuesta/ };
const NOT_PROOF: Record<Language, RegExp> = { en: /not proof of infection/, es: /no prueba/ };
const FORBIDDEN = /evil|Evil|Pegasus|NSO|Citizen|My list|[[\]{}$]|undefined|you are infected|estás infectad|hacked|hacke|!/;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = strictWords(language);
  const said = (...args: Parameters<typeof finding>) => noticeOf([finding(...args)], words).message;

  it('says of each way, outcome, role, age and source what was seen, and names nobody', () => {
    const all = new Set<string>();
    for (const way of WAYS) for (const outcome of OUTCOMES) for (const age of AGES) for (const role of ROLES) for (const list of LISTS) for (const level of LEVELS) {
      const { title, message } = noticeOf([finding({ way, outcome, age, level }, { role, ...(list ? { list } : {}) })], words);
      const tried = outcome === 'refused' || (outcome === 'sent' && way !== 'opened');
      expect(`${title} ${message}`).not.toMatch(FORBIDDEN);
      if (tried) expect(message).toMatch(TRIED[language]);
      else expect(message).toMatch(CAME[language][way]);
      if (!tried) expect(message).not.toMatch(TRIED[language]);
      expect(message).toContain(words.say(`role-${role}`));
      if (role === 'vendor-site') expect(message).not.toMatch(NOT_PROOF[language]);
      else expect(message).toMatch(NOT_PROOF[language]);
      expect(message.length).toBeLessThan(420);
      expect(title).toBe(words.say(`notify-${level}-title`));
      all.add(message);
    }
    // A list without days says no age: 4 ways in 3 outcomes, of which a page opened from the cache says what an answered one says.
    expect(all.size).toBe((4 * 2) * ROLES.length * (3 + 3 + 1));
  });

  it('says "you" only of what the person opened', () => {
    for (const way of WAYS) for (const outcome of OUTCOMES) {
      const is = way === 'opened' && outcome !== 'refused';
      expect(/^(You opened|Abriste)/.test(said({ way, outcome })), `${way} ${outcome}`).toBe(is);
    }
  });

  it('says how old a report is, and that an address in numbers changes hands', () => {
    const ages = AGES.map((age) => said({ age }));
    expect(new Set(ages).size).toBe(3);
    for (const one of [said({ by: 'address' }), said({}, { type: 'ipv4' }), said({}, { type: 'ipv6' })]) expect(one).toContain(words.say('say-old'));
    for (const one of [...ages, said({}, { type: 'url' })]) expect(one).not.toContain(words.say('say-old'));
  });

  it('tells a list of one’s own from a public report', () => {
    expect(said()).toMatch(/public report|informe público/);
    expect(said({}, { list: { name: 'L', dated: true } })).toMatch(/a list you added|una lista que agregaste/);
  });

  it.each(DETECTOR_IDS.filter((id): id is Exclude<DetectorId, 'known-infrastructure'> => id !== 'known-infrastructure'))('names %s by its heading, at each level and way', (id) => {
    for (const level of LEVELS) for (const way of WAYS) {
      const { title, message } = noticeOf([other(id, level, way)], words);
      expect(`${title} ${message}`).not.toMatch(FORBIDDEN);
      expect(message).toContain(words.say(words.has(`pattern-${id}`) ? `pattern-${id}` : `alerts-detector-${id}`));
      expect(title).toBe(words.say(`notify-${level}-title`));
    }
    expect(new Set(WAYS.map((way) => noticeOf([other(id, 'note', way)], words).message)).size).toBe(3);
  });

  it('counts what else the visit showed', () => {
    const one = other('beacon', 'note');
    expect(noticeOf([finding(), one], words).message).toMatch(/one more finding|un hallazgo más/);
    expect(noticeOf([finding(), one, one], words).message).toMatch(/2 more findings|2 hallazgos más/);
  });

  it('tells what waited, and tests, without a name', () => {
    for (const { title, message } of [summaryOf(1, words), summaryOf(7, words), testNotice(words)]) {
      expect(title).not.toBe('');
      expect(message).not.toMatch(FORBIDDEN);
    }
    expect(summaryOf(7, words).message).toContain('7');
  });
});
