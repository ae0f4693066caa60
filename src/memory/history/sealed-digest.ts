/** The sums and the digest of a finished day, sealed beside it under the same key. */
import type { Digest } from '../overview/digest.ts';
import type { Head } from '../overview/head.ts';
import { packDigest, unpackDigest } from '../overview/pack-digest.ts';
import { packHead, unpackHead } from '../overview/pack-head.ts';
import type { DayRow } from './schema.ts';
import { seal, unseal, type Sealed } from './seal.ts';

/** In the place of a visit's name. */
const [HEAD, DIGEST] = ['head', 'digest'];

export const sealHead = (key: CryptoKey, head: Head): Promise<Sealed> => seal(key, head.day, HEAD, packHead(head));
export const sealDigest = (key: CryptoKey, digest: Digest): Promise<Sealed> => seal(key, digest.day, DIGEST, packDigest(digest));

/** undefined where it is damaged. */
export const openHead = (key: CryptoKey, row: DayRow): Promise<Head | undefined> => unseal(key, row.day, HEAD, row).then((bytes) => unpackHead(row.day, bytes)).catch(() => undefined);
export const openDigest = (key: CryptoKey, row: DayRow): Promise<Digest | undefined> => unseal(key, row.day, DIGEST, row).then((bytes) => unpackDigest(row.day, bytes)).catch(() => undefined);
