/** A log that cannot be read; `message` completes "FILE: …". */
export class LogError extends Error {
  /** @param file the file it is about, where that is not the log */
  constructor(readonly what: 'missing' | 'gzip' | 'json' | 'not-a-log' | 'list', message: string, readonly file?: string) {
    // A parser quotes the file: line ends and a terminal's control characters stay out of the one line.
    super(message.replaceAll(/[\s\p{C}]+/gu, ' '));
  }
}
