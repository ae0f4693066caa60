/**
 * What is known of a link before anybody opens it. Nothing here makes a request, and nothing of it is kept.
 *
 * A text becomes links (read-text), a link is unwrapped (unwrap), its host is taken apart (host-form), and what is to be said of it
 * becomes facts (facts). Pages and the command line only say the facts, in either language.
 */
import type { Level } from '../detectors/types.ts';
import type { Message } from '../exposure/types.ts';
import type { CardId, Source } from '../knowledge/types.ts';

/** Longest text that is read, in UTF-16 units; the page cuts what is longer, and the answer says so. */
export const MOST_TEXT = 100_000;
/** Most links of one text that are told one by one. */
export const MOST_LINKS = 20;

export interface Checked {
  links: CheckedLink[];
  /** Links beyond MOST_LINKS. */
  more: number;
  /** The text was longer than MOST_TEXT. */
  cut: boolean;
  /** There is no link in it: what it is instead. */
  nothing?: 'empty' | 'words' | 'phone';
}

export type CheckedLink = WebLink | OtherLink;

/** What an address of another kind does. */
export type OtherKind = 'script' | 'data' | 'mail' | 'phone' | 'message' | 'file' | 'browser' | 'app' | 'broken';

/** No web page: a script, a mail address, an app, or something that no browser can open. */
export interface OtherLink { kind: 'other'; what: OtherKind; shown: string; level: Level | 'none'; facts: Fact[] }

export interface WebLink {
  kind: 'web';
  /** Where it leads as far as the text tells, as a browser would ask for it. */
  url: string;
  /** The same, so that nothing makes it a link again: `hxxps://evil[.]test/`. */
  defanged: string;
  host: HostForm;
  /** The services that it goes through first, the outermost first. */
  through: { host: string; company: string }[];
  level: Level | 'none';
  /** What there is to say, worst first; those without a level are only information. */
  facts: Fact[];
}

/** The host, in the parts that a person should look at. */
export interface HostForm {
  /** A-labels, lower case. */
  host: string;
  /** Before the registrable domain, with the dot at its end; '' when there is nothing. */
  before: string;
  /** The registrable domain, or the whole address. */
  site: string;
  /** As it reads in its own letters, where that differs. */
  unicode?: string;
}

/** One thing to say of a link. */
export interface Fact {
  id: string;
  level?: Level;
  says: Message[];
  card?: CardId;
  /** Reports that name it. */
  sources?: Source[];
}
