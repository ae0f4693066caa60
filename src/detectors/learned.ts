import type { Contact } from '../journal/types.ts';

/** A host learned of the visit when it answered over the network: a refused request or one served from the cache told it nothing. */
export const learned = (contact: Contact): boolean => contact.answered > 0;
