/** The rules of the catalogue. Nothing is compiled from a draft that breaks one; `catalogue/README.md` lists them for editors. */
import { checkIndicators } from './check-indicators.ts';
import { checkRegisters } from './check-registers.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** @returns every broken rule, by file and line; an empty list for a catalogue that may be compiled. */
export const check = (draft: Draft): Problem[] => [...checkRegisters(draft), ...checkIndicators(draft)];
