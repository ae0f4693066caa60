/** One part of `npm run check`: it looks at the repository and says what is wrong, one line a problem. No line means passed. */
export interface Part {
  name: string;
  /** @param root the repository's folder; tests hand in a small one of their own. */
  problems(root: string): string[] | Promise<string[]>;
}
