/** The digest of a finished day, sealed beside it under the same key. */
import type { Digest } from '../overview/digest.ts';
import { packDigest, unpackDigest } from '../overview/pack-digest.ts';
import type { DayRow } from './schema.ts';
import { seal, unseal, type Sealed } from './seal.ts';

/** In the place of a visit's name. */
const DIGEST = 'digest';

export const sealDigest = (key: CryptoKey, digest: Digest): Promise<Sealed> => seal(key, digest.day, DIGEST, packDigest(digest));

/** undefined where it is damaged. */
export const openDigest = (key: CryptoKey, row: DayRow): Promise<Digest | undefined> => unseal(key, row.day, DIGEST, row).then((bytes) => unpackDigest(row.day, bytes)).catch(() => undefined);
