/** What was held, as text for whoever looks into it: an address that nothing makes clickable, the time, and who reported it. */
import { defanged } from '../src/check/defang.ts';
import type { HeldReport } from '../src/stop/types.ts';
import { plainText } from '../src/ui/plain-text.ts';
import type { Words } from '../src/ui/words/words.ts';

export function heldText({ url, at, through, from, indicator }: HeldReport, words: Words): string {
  const source = indicator?.sources[0];
  const family = indicator?.family.name ?? '';
  const lines: [string, string][] = [
    ['stop-line-address', defanged(url)],
    ['stop-line-time', `${words.moment(at)} (${new Date(at).toISOString()})`],
    ['stop-line-from', from === undefined ? '' : defanged(from)],
    ['stop-line-through', through.map((host) => host.replaceAll('.', '[.]')).join(', ')],
    ['stop-line-indicator', plainText(indicator?.value ?? '').replace(/^http/, 'hxxp').replaceAll('.', '[.]')],
    ['stop-line-family', plainText(family)],
    ['stop-line-source', source ? [source.publisher, source.title, source.date, source.url ?? ''].filter((part) => part !== '').map(plainText).join(' · ') : ''],
  ];
  return [words.say('stop-line-what'), ...lines.filter(([, text]) => text !== '').map(([id, text]) => `${words.say(id)}: ${text}`)].join('\n');
}
