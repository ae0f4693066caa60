/** Why a knowledge file was refused. `foreign`: not one of our files; `outdated`: another format; `damaged`: cut short or altered. */
export type Refusal = 'foreign' | 'outdated' | 'damaged';

/** Thrown when a knowledge file cannot be trusted; the extension then says that it observes nothing, instead of guessing. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly refusal: Refusal;
  readonly file: string;

  constructor(file: string, refusal: Refusal, detail: string) {
    super(`${file}: ${detail}`);
    this.refusal = refusal;
    this.file = file;
  }
}
