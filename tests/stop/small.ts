/** Entries on reserved names, as rules, as the boot file and as a compiled list: what is held has to be what would be found. */
import { compileHosts } from '../../build/index/compile-hosts.ts';
import { CATALOGUE } from '../knowledge/small-catalogue.ts';
import { opened } from '../lists/read.ts';
import { openBoot } from '../../src/knowledge/boot-index.ts';
import { compileRules, type CompileOptions } from '../../src/stop/compile.ts';
import type { Compiled, Stoppable } from '../../src/stop/types.ts';

export const HOSTS = ['exploit.test', 'deep.host.c2.test', 'xn--bcher-kva.test'];
export const URLS = ['short.test/1Ab', 'shop.test:5000/info?org=abc', 'files.test/lists/', 'files.test/a.b(c)+d[e]$', '192.0.2.9/x', `long.test/${'segment-'.repeat(30)}end`, `long.test/${'folder-'.repeat(30)}/`];

const wanted: Stoppable[] = [...HOSTS.map((host) => ({ kind: 'host', host }) as const), ...URLS.map((url) => ({ kind: 'url', url }) as const)];

/** As Chromium allows, measured: about 80 signs of a regular expression. */
export const shortOnly = async (regex: string): Promise<boolean> => regex.length < 90;

export const compiled = (options: Partial<CompileOptions> = {}): Promise<Compiled> => compileRules(wanted, { dots: 'apart', takes: shortOnly, pause: async () => undefined, ...options });

/** By the catalogue's index, or by a list with the same entries: the first knows no URLs at hosts that are addresses. */
export function matcher(): (url: string) => boolean {
  const [first] = CATALOGUE.indicators;
  if (!first) throw new Error('no entry to copy');
  const indicators = [...HOSTS.map((value) => ({ ...first, value, type: 'domain' as const })), ...URLS.map((value) => ({ ...first, value: `https://${value}`, type: 'url' as const }))];
  const bytes = compileHosts({ ...CATALOGUE, indicators }).boot;
  const boot = openBoot(new Uint8Array(bytes).buffer);
  const list = opened([...HOSTS.map((value) => ({ kind: 'host', value, confidence: 'high' }) as const), ...URLS.map((value) => ({ kind: 'url', value, confidence: 'high' }) as const)]);
  return (url) => list.urls(url).length > 0 || (boot.classify(url, 'main_frame', '')?.indicators.length ?? 0) > 0;
}
