/** What the catalogue says of a link, without any contact. */
import { judge } from '../detectors/known-infrastructure.ts';
import { LEVELS, type Level } from '../detectors/types.ts';
import type { BootIndex, Indicator, Knowledge, Organisation } from '../knowledge/types.ts';

export interface LinkCheck {
  url: string;
  host: string;
  site: string;
  level: Level | 'none';
  organisation?: Organisation;
  matches: { indicator: Indicator; level: Level; by: 'host' | 'url' }[];
}

/** Undoes the usual ways of making a link unclickable: `hxxp`, `[.]`, `(.)`, and adds a missing scheme. */
export function refang(text: string): string {
  const plain = text.trim().replace(/^hxxp/i, 'http').replace(/[[(]\.[\])]/g, '.').replace(/\[:\]/g, ':');
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(plain) ? plain : `http://${plain}`;
}

/** @param today milliseconds since 1970, for the ages. @returns undefined when the text has no host. */
export function checkLink(text: string, boot: BootIndex, knowledge: Knowledge, today: number): LinkCheck | undefined {
  const url = refang(text);
  const seen = boot.classify(url, 'main_frame', '');
  if (!seen) return undefined;
  const matches = seen.indicators.map(({ row, by }) => {
    const indicator = knowledge.indicator(row);
    return { indicator, by, level: judge(indicator, by, today).level };
  });
  const facts = knowledge.host(seen.host, seen.patterns);
  const level = LEVELS.find((one) => matches.some((match) => match.level === one)) ?? 'none';
  return { url, host: seen.host, site: seen.site, level, matches, ...(facts.organisation ? { organisation: facts.organisation } : {}) };
}
