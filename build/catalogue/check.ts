/** The rules of the catalogue. Nothing is compiled from a draft that breaks one; `catalogue/README.md` lists them for editors. */
import { checkEdges } from './check-edges.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkRegisters } from './check-registers.ts';
import { checkVendors } from './check-vendors.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** @returns every broken rule, by file and line; an empty list for a catalogue that may be compiled. */
export const check = (draft: Draft): Problem[] => [...checkRegisters(draft), ...checkEdges(draft), ...checkVendors(draft), ...checkIndicators(draft)];
