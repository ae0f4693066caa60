/** Which of the files that were chosen or dropped together is the list, and which its signature. */
import type { Given } from './hands.ts';

/** `several`: more than one list. `alone`: a signature without the list that it signs. */
export type Sorted = { given: Given } | { why: 'several' | 'alone' };

/** Bytes; what signs a list is a few hundred. */
const MOST_SIGNATURE = 65_536;

/**
 * A signature is told by how its name ends, `list.stix2.sig`, or by its content (src/memory/lists/signed.ts). Signatures of other kinds
 * (`.minisig`, `.asc`) are taken for signatures, too, and refused by whoever reads them.
 * @returns undefined when there is no file. Rejects when one cannot be read.
 */
export async function givenFiles(files: readonly File[]): Promise<Sorted | undefined> {
  const sorted = await Promise.all(files.map(async (file) => ({ file, signs: await isSignature(file) })));
  const signatures = sorted.filter(({ signs }) => signs).map(({ file }) => file);
  const [list, other] = sorted.filter(({ signs }) => !signs).map(({ file }) => file);
  if (other || signatures.length > 1) return { why: 'several' };
  if (!list) return signatures.length > 0 ? { why: 'alone' } : undefined;
  const [signature] = signatures;
  return { given: { file: list.name, bytes: list, ...(signature ? { signature: await signature.slice(0, MOST_SIGNATURE).text() } : {}) } };
}

async function isSignature(file: File): Promise<boolean> {
  if (/\.(?:sig|dsse|minisig|asc)(?:\.json|\.txt)?$/i.test(file.name)) return true;
  return file.size <= MOST_SIGNATURE && /"payloadType"\s*:/.test(await file.text());
}
