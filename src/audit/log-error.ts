/** A log that cannot be read; `message` completes "FILE: …". */
export class LogError extends Error {
  constructor(readonly what: 'missing' | 'gzip' | 'json' | 'not-a-log', message: string) {
    // A parser quotes the file: line ends and a terminal's control characters stay out of the one line.
    super(message.replaceAll(/[\s\p{C}]+/gu, ' '));
  }
}
