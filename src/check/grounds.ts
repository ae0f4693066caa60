/** What a check stands on: everything that ships, and the day. */
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import type { LookAlike } from './look-alike.ts';

export interface Grounds {
  boot: BootIndex;
  knowledge: Knowledge;
  /** Milliseconds since 1970, for the ages. */
  today: number;
  looks(host: string, unicode: string): LookAlike | undefined;
}
