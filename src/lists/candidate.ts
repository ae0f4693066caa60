/** What a reader of one format found, before anybody looked at the value. */
import type { Confidence, Role } from '../knowledge/types.ts';
import type { Where } from './types.ts';

export interface Candidate {
  at: Where;
  /** What the list says that it is; `any` where it does not say. */
  as: 'host' | 'url' | 'address' | 'any';
  value: string;
  /** As the list writes it; only its day is kept. */
  date?: string | undefined;
  family?: string | undefined;
  role?: Role | undefined;
  confidence?: Confidence | undefined;
  expired?: boolean;
}
