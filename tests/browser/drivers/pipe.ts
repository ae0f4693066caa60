/**
 * The Chrome DevTools Protocol over the debugging pipe: messages as JSON, ended by a zero byte, on file descriptors 3
 * and 4. One pipe carries the browser's session and one session for each target that we attach to. We never attach to the
 * extension's worker for longer than one question: an attached worker is kept alive for ever.
 */
import type { Readable, Writable } from 'node:stream';
import { within } from './wait.ts';

export type Params = Record<string, unknown>;
interface Reply { id?: number; sessionId?: string; method?: string; params?: Params; result?: Params; error?: { message: string } }
type Listener = (method: string, params: Params, sessionId: string | undefined) => void;

const PATIENCE = 20_000;

export class Pipe {
  #next = 0;
  #rest = '';
  #gone = false;
  readonly #waiting = new Map<number, { done: (result: Params) => void; fail: (error: Error) => void }>();
  readonly #listeners = new Set<Listener>();

  constructor(private readonly out: Writable, incoming: Readable) {
    out.on('error', () => this.#hangUp());
    incoming.setEncoding('utf8').on('data', (chunk: string) => this.#read(chunk)).on('close', () => this.#hangUp());
  }

  #read(chunk: string): void {
    if (!chunk.includes('\0')) {
      this.#rest += chunk;
      return;
    }
    const messages = (this.#rest + chunk).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message) as Reply);
  }

  #take({ id, method, params = {}, sessionId, result = {}, error }: Reply): void {
    if (id === undefined) {
      for (const listener of this.#listeners) listener(method ?? '', params, sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.fail(new Error(error.message));
    else waiting?.done(result);
  }

  #hangUp(): void {
    this.#gone = true;
    for (const { fail } of this.#waiting.values()) fail(new Error('the browser has hung up'));
    this.#waiting.clear();
  }

  /** @returns a function that stops listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One command; the result's shape is the protocol's, so the caller names it. */
  send<T = Params>(method: string, params: Params = {}, sessionId?: string, patience = PATIENCE): Promise<T> {
    if (this.#gone) return Promise.reject(new Error('the browser has hung up'));
    const id = ++this.#next;
    const answer = new Promise<Params>((done, fail) => this.#waiting.set(id, { done, fail }));
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return within(method, answer as Promise<T>, patience).finally(() => this.#waiting.delete(id));
  }
}

interface Evaluated { result: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } }

/** One attached target. */
export class Session {
  private constructor(private readonly pipe: Pipe, readonly targetId: string, private readonly id: string) {}

  static async attach(pipe: Pipe, targetId: string): Promise<Session> {
    const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    return new Session(pipe, targetId, sessionId);
  }

  send<T = Params>(method: string, params: Params = {}, patience = PATIENCE): Promise<T> {
    return this.pipe.send<T>(method, params, this.id, patience);
  }

  /** Calls back for events of this target. */
  listen(heard: (method: string, params: Params) => void): () => void {
    return this.pipe.listen((method, params, sessionId) => { if (sessionId === this.id) heard(method, params); });
  }

  /** @param as a `person` may open windows and leave pages, and the page takes it for one; an `onlooker` leaves no trace in it. */
  async evaluate<T>(expression: string, patience = PATIENCE, as: 'person' | 'onlooker' = 'person'): Promise<T> {
    const options = { awaitPromise: true, returnByValue: true, userGesture: as === 'person' };
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', { expression, ...options }, patience);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  detach(): Promise<unknown> {
    return this.pipe.send('Target.detachFromTarget', { sessionId: this.id });
  }
}
