/**
 * Hosts that look like a name that many people know, and are another's.
 *
 * Names: the popular sites of `catalogue/never.json`, which no indicator may be. Rules, surest first: the name's whole domain stands
 * before somebody else's (`telcel.com.evil.test`); the letters look the same (`paypa1.com`, UTS 39); one letter is changed, missing, added or
 * swapped; the name is a word of the host (`facebook-accounts.com.mx`). Silent: the popular sites themselves and whatever the
 * catalogue knows the owner of. False alarms are told as what they are: "looks like, and is not"; who owns it is not known.
 * Cannot see: names that the list lacks, the very name under another ending (nearly always the same company's), and companies' own other domains that TrackerDB lacks.
 */
import never from '../../catalogue/never.json' with { type: 'json' };
import { skeleton } from './skeleton.ts';

export interface LookAlike { how: 'inside' | 'letters' | 'near' | 'word'; domain: string }

/** Shorter names are too near to everything. */
const SHORTEST_NEAR = 6;
const SHORTEST_GLUED = 7;
const SHORTEST = 4;

/** Popular names that are ordinary words, or parts of many other names. */
const WORDS = new Set(['booking', 'canva', 'discord', 'medium', 'meta', 'live', 'office', 'proceso', 'reforma', 'signal', 'slack', 'android', 'brave', 'archive', 'milenio', 'threads', 'zoom', 'uber', 'article19', 'claude', 'liverpool', 'python', 'reddit', 'reuters', 'shein', 'kernel', 'debian', 'ubuntu', 'excelsior', 'amnesty', 'windowsupdate', 'openai', 'perplexity', 'npmjs', 'gitlab', 'github', 'sinembargo', 'jornada', 'torproject', 'naver', 'yandex', 'baidu', 'weibo', 'taobao', 'wiktionary', 'wikimedia', 'stackoverflow', 'aljazeera', 'primevideo', 'megacable', 'animalpolitico', 'bing', 'izzi', 'canva', 'ebay', 'gstatic', 'mail', 'interbank']);

/** One letter away from an ordinary word, or from a large site that is nobody's imitation. */
const NEAR_WORDS = new Set(['icloud', 'telegram', 'telmex', 'mozilla', 'gstatic', 'mzstatic', 'tiktok', 'outlook', 'spotify', 'messenger']);

/** Other names of the same companies, so near that they would always be told. */
const SAME_COMPANY = new Set(['mercadolivre.com', 'mercadolivre.com.br']);

interface Popular { domain: string; word: string; looks: string }

/** @param siteOf registrable domain */
function popularNames(siteOf: (host: string) => string): Popular[] {
  const names = new Map<string, string>();
  for (const domain of never.hosts['top-site'].filter((site) => siteOf(site) === site)) {
    const word = domain.split('.', 1)[0] ?? '';
    if (word.length >= SHORTEST && (!names.has(word) || domain === `${word}.com`)) names.set(word, domain);
  }
  return [...names].map(([word, domain]) => ({ domain, word, looks: skeleton(word) }));
}

/** @param siteOf registrable domain, by the Public Suffix List. @returns a look at one host; @param unicode in its own letters */
export function lookAlikes(siteOf: (host: string) => string): (host: string, unicode: string) => LookAlike | undefined {
  const names = popularNames(siteOf);
  const sites = new Set<string>(never.hosts['top-site']);
  const isPopular = (host: string): boolean => sites.has(siteOf(host)) || [...sites].some((site) => host === site || host.endsWith(`.${site}`));
  return (host, unicode) => {
    const site = siteOf(host);
    if (isPopular(host) || SAME_COMPANY.has(site)) return undefined;
    const before = host.slice(0, Math.max(0, host.length - site.length - 1));
    const inside = [...sites].find((domain) => (before === domain || before.startsWith(`${domain}.`) || before.endsWith(`.${domain}`) || before.includes(`.${domain}.`)));
    if (inside !== undefined) return { how: 'inside', domain: inside };
    // The registrable domain of the letters has as many labels as that of the A-labels.
    const own = unicode.split('.').at(-site.split('.').length) ?? '';
    const looks = skeleton(own);
    const ascii = host.split('.').at(-site.split('.').length) ?? '';
    return first(names, 'letters', (name) => looks === name.looks && ascii !== name.word)
      ?? first(names, 'near', (name) => name.word.length >= SHORTEST_NEAR && !WORDS.has(name.word) && !NEAR_WORDS.has(name.word) && isOneOff(ascii, name.word))
      ?? first(names, 'word', (name) => !WORDS.has(name.word) && hasWord(own, name));
  };
}

const first = (names: readonly Popular[], how: LookAlike['how'], fits: (name: Popular) => boolean): LookAlike | undefined => {
  const name = names.find(fits);
  return name && { how, domain: name.domain };
};

/** A word of the label between hyphens; long names also glued to its beginning or end. */
function hasWord(label: string, { word, looks }: Popular): boolean {
  if (label.split('-').length > 1 && label.split('-').some((part) => skeleton(part) === looks)) return true;
  return word.length >= SHORTEST_GLUED && label !== word && (label.startsWith(word) || label.endsWith(word));
}

/** One letter changed, missing, added, or two neighbours swapped. */
function isOneOff(text: string, word: string): boolean {
  if (text === word || Math.abs(text.length - word.length) > 1) return false;
  let start = 0;
  while (start < text.length && text[start] === word[start]) start++;
  let end = 0;
  while (end < Math.min(text.length, word.length) - start && text.at(-1 - end) === word.at(-1 - end)) end++;
  const left = text.slice(start, text.length - end);
  const right = word.slice(start, word.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
