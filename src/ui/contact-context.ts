/** Hands the contact that an organisation set down to where help is offered; undefined where there is none. */
import { createContext } from 'preact';
import type { Contact } from '../memory/policy/types.ts';

export const ContactContext = createContext<Contact | undefined>(undefined);
