/** Which of the files that were chosen or dropped together is the list, and which its signature. */
import type { Given } from './hands.ts';

/** `several`: more than one list. `alone`: a signature without the list that it signs. */
export type Sorted = { given: Given } | { why: 'several' | 'alone' };

/** Bytes; what signs a list is a few hundred. */
const MOST_SIGNATURE = 65_536;

/**
 * A signature is told by how its name ends: `list.stix2.sig`, or `.minisig` and `.asc`, which are refused by whoever reads it.
 * @returns undefined when there is no file.
 */
export async function givenFiles(files: readonly File[]): Promise<Sorted | undefined> {
  const signatures = files.filter(isSignature);
  const [list, other] = files.filter((file) => !isSignature(file));
  if (other || signatures.length > 1) return { why: 'several' };
  if (!list) return signatures.length > 0 ? { why: 'alone' } : undefined;
  const [signature] = signatures;
  return { given: { file: list.name, bytes: list, ...(signature ? { signature: await signature.slice(0, MOST_SIGNATURE).text() } : {}) } };
}

const isSignature = ({ name }: File): boolean => /\.(?:sig|signature|minisig|asc)(?:\.json|\.txt)?$/i.test(name);
