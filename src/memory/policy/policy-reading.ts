/** One reading of a policy: every part is read by itself, and what does not fit is named instead of thrown. */
import { type Fields, Misfit } from '../transfer/fields.ts';
import type { PolicyFault } from './types.ts';

/** It would tell or protect less than the person is owed. */
export class TooWeak extends Misfit {
  override name = 'TooWeak';
}

/** A policy with more faults than that is no better understood for naming them all. */
const MOST = 50;

export class PolicyReading {
  readonly faults: PolicyFault[] = [];

  fault(at: string, why: PolicyFault['why']): void {
    if (this.faults.length < MOST) this.faults.push({ at: at.slice(0, 200), why });
  }

  /** @returns what `read` gives; undefined where nothing was given, or something that does not fit. */
  given<T>(value: unknown, read: () => T): T | undefined {
    if (value === undefined) return undefined;
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      this.fault(error.where, error instanceof TooWeak ? 'too-weak' : 'value');
      return undefined;
    }
  }

  /** Names each field that means nothing here. */
  unknown(given: Fields, before: string, known: readonly string[]): void {
    for (const field of Object.keys(given)) this.known(field, known, before);
  }

  /** @returns the name as one of those, or undefined, and says so. */
  known<T extends string>(name: string, all: readonly T[], before: string): T | undefined {
    const found = all.find((one) => one === name);
    if (found === undefined) this.fault(`${before}${name}`, 'unknown');
    return found;
  }
}
