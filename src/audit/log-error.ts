/** A log that cannot be read; `message` completes "FILE: …". */
export class LogError extends Error {
  constructor(readonly what: 'missing' | 'gzip' | 'json' | 'not-a-log', message: string) {
    super(message);
  }
}
