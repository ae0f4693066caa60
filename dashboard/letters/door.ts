/** What the page of letters needs beside the reader: reminders, the clipboard, the printer and today's date. */
import { localTime } from '../../src/memory/history/calendar.ts';
import type { Reminder } from '../../src/memory/reminders.ts';
import { copyText } from '../../src/ui/clipboard.ts';

/** Why no reminder is written. `outside`: there is no extension around the page. */
export type Refused = 'private' | 'at-risk' | 'outside';

export interface LetterDoor {
  /** `YYYY-MM-DD` */
  today(): string;
  copy(text: string): Promise<boolean>;
  print(): void;
  refused(): Promise<Refused | undefined>;
  reminders(): Promise<Reminder[]>;
  /** Both give what is kept then, and reject when it could not be written. */
  remind(reminder: Reminder): Promise<Reminder[]>;
  done(company: string): Promise<Reminder[]>;
}

const extension = () => import('../../src/ui/extension.ts');

const here = { today: (): string => localTime(Date.now()).day, copy: copyText, print: (): void => window.print() };

/** In an extension its own storage; in a plain tab nothing is kept. */
export const letterDoor = (): LetterDoor => (location.protocol.endsWith('-extension:')
  ? {
    ...here,
    refused: async () => (await extension()).remindersRefused(),
    reminders: async () => (await extension()).getReminders(),
    remind: async (reminder) => (await extension()).addReminder(reminder),
    done: async (company) => (await extension()).removeReminder(company),
  }
  : { ...here, refused: async () => 'outside', reminders: async () => [], remind: refuse, done: refuse });

const refuse = (): Promise<never> => Promise.reject(new Error('nothing is kept outside of the extension'));
