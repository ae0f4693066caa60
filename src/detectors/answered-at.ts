import type { Contact } from '../journal/types.ts';
import type { Answered } from './types.ts';

/** What a contact shows of one of its addresses. */
export const answeredAt = ({ host, ways, evidence }: Contact, address: string): Answered => ({
  host, opened: ways.opened !== undefined,
  secure: evidence.some((look) => look.address === address && look.outcome === 'answered' && /^(?:https|wss):/.test(look.url)),
});
