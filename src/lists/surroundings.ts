/** What ships of the world, as lists are judged by it. */
import type { OpenBootIndex } from '../knowledge/boot-index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Surroundings } from './types.ts';

/** @param today milliseconds since 1970 */
export const surroundingsOf = (boot: Pick<OpenBootIndex, 'siteOf' | 'registeredOf'>, knowledge: Pick<Knowledge, 'host'>, today: number): Surroundings => ({
  today,
  siteOf: (host) => boot.siteOf(host),
  registeredOf: (host) => boot.registeredOf(host),
  companyOf: (site) => knowledge.host(site).organisation?.name,
});
