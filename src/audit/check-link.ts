/** What the extension's page says of a link, for the command line: as lines, and as the object of docs/audit.md. */
import { checkText, type Shelf } from '../check/check-text.ts';
import type { Checked, CheckedLink, WebLink } from '../check/types.ts';
import { judge } from '../detectors/known-infrastructure.ts';
import type { Words } from '../ui/words/words.ts';
import { plainText } from '../ui/plain-text.ts';
import { findingOfIndicator } from './report.ts';

type FindingReport = ReturnType<typeof findingOfIndicator>;

export interface LinkReport {
  url: string; host: string; site: string; level: string; sentence: string; company: string | null; country: string | null;
  /** Services that it goes through first, the outermost first. */
  through: string[];
  facts: { id: string; level: string | null; text: string; card: string | null }[];
  findings: FindingReport[];
}

/** All links of a text. @returns undefined when there is none of the web */
export function checkedLinks(text: string, shelf: Shelf): (Checked & { web: WebLink }) | undefined {
  const checked = checkText(text, shelf);
  const web = checked.links.find((link): link is WebLink => link.kind === 'web');
  return web && { ...checked, web };
}

/** The first link of the web. */
export function linkReport(link: WebLink, { boot, knowledge, today }: Shelf, words: Words): LinkReport {
  const { host, site } = link.host;
  const seen = boot.classify(link.url, 'main_frame', '');
  const organisation = knowledge.host(host, seen?.patterns).organisation;
  return {
    url: link.url, host, site, level: link.level, sentence: words.tell((link.facts.find(({ id }) => id === 'listed') ?? link.facts.find(({ id }) => id === 'nothing'))?.says ?? []),
    company: organisation?.name ?? null, country: organisation?.country ?? null,
    through: link.through.map((step) => step.host),
    facts: link.facts.map(({ id, level, says, card }) => ({ id, level: level ?? null, text: words.tell(says), card: card ?? null })),
    findings: (seen?.indicators ?? []).map(({ row, by }) => {
      const indicator = knowledge.indicator(row);
      return findingOfIndicator(indicator, judge(indicator, by, today).level, host);
    }),
  };
}

/** The harmless form, how bad, and each fact on a line of its own. */
export function linkText(link: CheckedLink, words: Words): string {
  const level = words.say(link.level === 'none' ? 'check-none' : `level-${link.level}`);
  const shown = plainText(link.kind === 'web' ? link.defanged : link.shown);
  return [`${shown}`, `  ${level}`, ...link.facts.map((fact) => `  ${fact.level ? `* ${words.say(`level-${fact.level}`)}: ` : '- '}${words.tell(fact.says)}`)].join('\n');
}
