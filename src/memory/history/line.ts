/** The line of a finished day, sealed beside it: a list of ninety days opens ninety of these and no day. */
import type { DayKeys } from './day-keys.ts';
import { seal, unseal, type Sealed } from './seal.ts';
import type { Shelf } from './shelf.ts';
import type { DayLine } from './types.ts';

/** In the place of a visit's name: no visit is called so. */
const LINE = 'line';

export const sealLine = (key: CryptoKey, line: DayLine): Promise<Sealed> => seal(key, line.day, LINE, new TextEncoder().encode(JSON.stringify(line)));

/** undefined where the day itself has to be opened: it has rows beside the packed one, it is locked, or the line is damaged. */
export async function readLine(shelf: Shelf, keys: DayKeys, day: string): Promise<DayLine | undefined> {
  const row = await shelf.line(day);
  const key = row && await keys.forReading(row.key);
  if (!row || !key || key === 'locked') return undefined;
  return unseal(key, day, LINE, row).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as DayLine, () => undefined);
}
