/** A text that somebody wants to know about before opening anything in it: the whole check. Asks nobody, keeps nothing. */
import { LEVELS, type Level } from '../detectors/types.ts';
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import { defanged } from './defang.ts';
import { factsOf } from './facts.ts';
import type { Grounds } from './grounds.ts';
import { hostForm, isAddress } from './host-form.ts';
import { lookAlikes } from './look-alike.ts';
import { otherLink } from './other-link.ts';
import { isPhone, linksIn, type Candidate } from './read-text.ts';
import { MOST_LINKS, MOST_TEXT, type Checked, type CheckedLink, type Fact } from './types.ts';
import { unwrapped } from './unwrap.ts';

export interface Shelf { boot: BootIndex; knowledge: Knowledge; today: number }

/** @param text as it was pasted, selected or typed; beyond MOST_TEXT nothing is read */
export function checkText(text: string, { boot, knowledge, today }: Shelf): Checked {
  const read = text.slice(0, MOST_TEXT);
  const grounds: Grounds = { boot, knowledge, today, looks: looksBy(boot) };
  const candidates = linksIn(read);
  const links = candidates.slice(0, MOST_LINKS).map((candidate) => checkLink(candidate, grounds));
  const whole = { links, more: Math.max(0, candidates.length - MOST_LINKS), cut: text.length > MOST_TEXT };
  if (links.length > 0) return whole;
  return { ...whole, nothing: read.trim() === '' ? 'empty' : isPhone(read) ? 'phone' : 'words' };
}

/** Made once for each index. */
const made = new WeakMap<BootIndex, Grounds['looks']>();

function looksBy(boot: BootIndex): Grounds['looks'] {
  const looks = made.get(boot) ?? lookAlikes((host) => boot.siteOf(host));
  made.set(boot, looks);
  return looks;
}

function checkLink(candidate: Candidate, grounds: Grounds): CheckedLink {
  const { boot, knowledge } = grounds;
  const asked = URL.canParse(candidate.url) ? new URL(candidate.url) : undefined;
  if (!asked || !/^(?:https?|wss?):$/.test(asked.protocol) || asked.hostname === '') return otherLink(candidate);
  const { url, through } = unwrapped(asked.href, (host) => knowledge.host(host).programme?.company === 'Google');
  const goal = new URL(url);
  const host = hostForm(goal.hostname, (name) => boot.siteOf(name));
  const seen = boot.classify(url, 'main_frame', '');
  const owner = knowledge.host(host.host, seen?.patterns ?? []);
  const hits = seen?.indicators.map(({ row, by }) => ({ indicator: row, by: isAddress(host.host) ? 'address' as const : by })) ?? [];
  const facts = factsOf({ candidate, url: goal, host, through, owner, hits }, grounds).sort(worstFirst);
  return { kind: 'web', url, defanged: defanged(url), host, through, level: worst(facts), facts };
}

const rank = ({ level }: Fact): number => (level === undefined ? LEVELS.length : LEVELS.indexOf(level));
const worstFirst = (a: Fact, b: Fact): number => rank(a) - rank(b);
const worst = (facts: readonly Fact[]): Level | 'none' => LEVELS.find((level) => facts.some((fact) => fact.level === level)) ?? 'none';
