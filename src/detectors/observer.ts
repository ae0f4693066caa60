/** The eyes of all detectors as one observer for the journal: each look goes to the eyes of its stage and type. */
import type { Look, Observer, Sign, Stage } from '../journal/types.ts';
import { DETECTORS } from './index.ts';
import { candidatesIn, withoutNames } from './names.ts';
import type { Eye } from './types.ts';

const EYES: Readonly<Record<Stage, readonly (Eye & { detector: string })[]>> = { asked: eyesAt('asked'), sent: eyesAt('sent'), answered: eyesAt('answered') };

function eyesAt(stage: Stage): (Eye & { detector: string })[] {
  return DETECTORS.flatMap(({ id, eyes = [] }) => eyes.filter(({ at }) => at === stage).map((eye) => ({ ...eye, detector: id })));
}

function notice(look: Look): Sign[] {
  const signs: Sign[] = [];
  for (const { detector, types, notice: see } of EYES[look.stage]) {
    if (types && !types.has(look.type)) continue;
    const sign = see(look);
    if (sign) signs.push({ detector, ...sign });
  }
  return signs;
}

/** @param hash turns a value into a salted hash that means nothing outside this session. @returns eyes for the journal. */
export function observerWith(hash: (value: string) => string): Observer {
  return { notice, names: (look) => candidatesIn(look).map(({ value, in: place }) => ({ hash: hash(value), in: place })), shown: withoutNames };
}
