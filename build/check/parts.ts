/** The parts of `npm run check`, in the order in which they are told. */
import { bundle } from './bundle.ts';
import { documents } from './documents.ts';
import { licences } from './licences.ts';
import type { Part } from './part.ts';
import { permissions } from './permissions.ts';
import { addOnLint, deadCode, lint, types } from './tools.ts';
import { walls } from './walls.ts';
import { words } from './words.ts';

export const PARTS: readonly Part[] = [types, lint, walls, deadCode, words, permissions, licences, documents, bundle, addOnLint];

/**
 * Runs every part and prints one line for each, with its problems below it. A part that throws has failed, and the others
 * still run.
 * @returns how many passed and failed
 */
export async function runParts(root: string, parts: readonly Part[] = PARTS, print: (line: string) => void = console.log): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const part of parts) {
    const problems = await problemsOf(part, root);
    if (problems.length > 0) failed += 1;
    print(problems.length === 0 ? `ok    ${part.name}` : `FAIL  ${part.name} (${problems.length})`);
    for (const problem of problems) print(`        ${problem}`);
  }
  return { passed: parts.length - failed, failed };
}

async function problemsOf(part: Part, root: string): Promise<string[]> {
  try {
    return await part.problems(root);
  } catch (error) {
    return [`could not be checked: ${error instanceof Error ? error.message : String(error)}`];
  }
}
