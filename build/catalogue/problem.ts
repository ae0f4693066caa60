/**
 * What is wrong with the catalogue, and where. Reading never stops at the first problem: whoever edits the text sees all
 * of them at once.
 */
export interface Problem { file: string; line: number; text: string }

/** Thrown once, at the end, with every problem as `file:line: text`. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, text }) => `${file}:${line}: ${text}`);
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the catalogue\n${lines.join('\n')}`);
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** Collects problems of one file. */
export type Report = (line: number, text: string) => void;

/** @returns a reporter that files problems under `file`. */
export const reporter = (problems: Problem[], file: string): Report => (line, text) => { problems.push({ file, line, text }); };
