/** The eyes of all detectors as one observer for the journal: each look goes to the eyes of its stage and type. */
import type { Headers, Look, Observer, RequestType, Sign, Stage } from '../journal/types.ts';
import { DETECTORS } from './index.ts';
import { candidatesIn, withoutNames } from './names.ts';
import type { Eye } from './types.ts';

const EYES: Readonly<Record<Stage, readonly (Eye & { detector: string })[]>> = { asked: eyesAt('asked'), sent: eyesAt('sent'), answered: eyesAt('answered') };

function eyesAt(stage: Stage): (Eye & { detector: string })[] {
  return DETECTORS.flatMap(({ id, eyes = [] }) => eyes.filter(({ at }) => at === stage).map((eye) => ({ ...eye, detector: id })));
}

/** Types that some eye looks at, at each stage; undefined where one looks at all of them. */
const TYPES: Readonly<Record<Stage, ReadonlySet<RequestType> | undefined>> = { asked: typesAt('asked'), sent: typesAt('sent'), answered: typesAt('answered') };

function typesAt(stage: Stage): ReadonlySet<RequestType> | undefined {
  const types = EYES[stage].filter((eye) => !eye.flagged && !eye.headers).map((eye) => eye.types);
  return types.includes(undefined) ? undefined : new Set(types.flatMap((some) => [...some ?? []]));
}

/** Headers for which some eye waits, at each stage. */
const HEADERS: Readonly<Record<Stage, readonly string[]>> = { asked: headersAt('asked'), sent: headersAt('sent'), answered: headersAt('answered') };

function headersAt(stage: Stage): string[] {
  return EYES[stage].flatMap(({ headers = [] }) => headers);
}

const came = (names: readonly string[], headers: Headers): boolean => names.some((name) => headers[name] !== undefined);

/** Cookies and the address of a redirect may hold names, whatever the eyes look at. */
const wants: Observer['wants'] = (stage, type, { headers, to, flags }) =>
  (TYPES[stage]?.has(type) ?? true) || flags !== undefined || to !== undefined || headers?.cookie !== undefined || headers?.['set-cookie'] !== undefined
  || (headers !== undefined && came(HEADERS[stage], headers));

function notice(look: Look): Sign[] {
  const signs: Sign[] = [];
  for (const { detector, types, flagged, headers, notice: see } of EYES[look.stage]) {
    if ((types && !types.has(look.type)) || (flagged && look.flags.length === 0) || (headers && !came(headers, look.headers))) continue;
    const sign = see(look);
    if (sign) signs.push({ detector, ...sign });
  }
  return signs;
}

/** @param hash turns a value into a salted hash that means nothing outside this session. @returns eyes for the journal. */
export function observerWith(hash: (value: string) => string): Observer {
  return { wants, notice, names: (look) => candidatesIn(look).map(({ value, in: place }) => ({ hash: hash(value), in: place })), shown: withoutNames };
}
