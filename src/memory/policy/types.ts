/**
 * The words of an organisation's policy: what managed storage may say, once it was read. docs/organisations.md says what each means.
 *
 * A policy is never trusted more than the person at the screen: it can only start somebody off, or lock what protects or tells more. It
 * cannot turn a history on, keep one longer, quieten an alert, mute anybody, or hear of anything.
 */
import type { Role } from '../../knowledge/types.ts';
import type { Keep } from '../history/types.ts';
import type { Settings } from '../types.ts';

/** The settings that a policy may give a value to, and lock. */
export const GOVERNED = ['alerts', 'badge', 'deeper', 'stop', 'atRisk', 'home', 'language'] as const satisfies readonly (keyof Settings)[];
export type Governed = (typeof GOVERNED)[number];

/** Whom to turn to. `url` is https, or ''. */
export interface Contact { name: string; text: string; url: string }

/** Ed25519, raw, base 64. */
export interface PolicyKey { key: string; name: string }

/**
 * Why something in a policy does not count: nothing is called so (`unknown`), it is not what it has to be (`value`), it would tell or protect less
 * than the person is owed (`too-weak`), it is locked without being given a value (`nothing-to-lock`), or a list that could not be read or kept
 * (`not-kept`).
 */
export interface PolicyFault { /** `settings.alerts.levels.alert`, `lists[2].role` */ at: string; why: 'unknown' | 'value' | 'too-weak' | 'nothing-to-lock' | 'not-kept' }

export interface Policy {
  /** There is one, whatever may be wrong with it. */
  inForce: boolean;
  /** As the organisation calls itself; '' when it does not. */
  name: string;
  contact?: Contact;
  settings: Partial<Pick<Settings, Governed>>;
  /** Of these, what a person cannot change. */
  locked: readonly Governed[];
  /** A history is kept for so many days at most. It turns none on. */
  retention?: Keep;
  /** Lists signed with them are vouched for. */
  keys: readonly PolicyKey[];
  faults: readonly PolicyFault[];
}

/** A list that came with the policy: `text` is in any format that lists may have. */
export interface PolicyList { name: string; publisher: string; licence: string; page: string; role?: Role; family?: string; text: string }

export interface PolicyLists { lists: readonly PolicyList[]; faults: readonly PolicyFault[] }

export const NO_POLICY: Policy = { inForce: false, name: '', settings: {}, locked: [], keys: [], faults: [] };
