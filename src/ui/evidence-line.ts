import type { Evidence } from '../journal/types.ts';
import type { Words } from './words/words.ts';

/** One look as one line of text: time, type, way, outcome, asker. */
export function evidenceLine(look: Evidence, words: Words): string {
  const outcome = look.outcome === 'answered' && look.status !== undefined
    ? words.say('outcome-answered-status', { status: String(look.status) })
    : words.say(look.held ? 'outcome-held' : `outcome-${look.outcome}`);
  const asker = look.asker === undefined ? [] : [words.say('evidence-asker', { host: hostOf(look.asker) })];
  return [words.clock(look.at), words.say(`type-${look.type}`), words.say(`way-${look.way}`), outcome, ...asker].join(' · ');
}

const hostOf = (asker: string): string => (URL.canParse(asker) ? new URL(asker).host : asker);
