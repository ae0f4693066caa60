/**
 * Marionette, Firefox's own remote control: over TCP on loopback, each message is `length:json`, a command
 * `[0, id, name, parameters]` and an answer `[1, id, error, result]`. One session has one current tab, so whoever uses it
 * takes turns (`alone`).
 */
import net from 'node:net';
import { pause, within } from './wait.ts';

type Params = Record<string, unknown>;
type Answer = [1, number, { error: string; message: string } | null, { value?: unknown } & Params];

const PATIENCE = 30_000;

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const door = net.createServer().once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = door.address() as net.AddressInfo;
      door.close(() => done(port));
    });
  });
}

function dial(port: number): Promise<net.Socket> {
  return new Promise((done, fail) => {
    const socket = net.connect(port, '127.0.0.1', () => done(socket)).once('error', fail);
  });
}

export class Marionette {
  #next = 0;
  #rest = Buffer.alloc(0);
  #turn: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Map<number, { done: (result: Answer[3]) => void; fail: (error: Error) => void }>();

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (chunk) => this.#read(chunk)).on('error', () => socket.destroy()).on('close', () => this.#hangUp());
  }

  /** Waits until Firefox listens there. */
  static async connect(port: number, patience = PATIENCE): Promise<Marionette> {
    const end = Date.now() + patience;
    for (;;) {
      const socket = await dial(port).catch(() => undefined);
      if (socket) return new Marionette(socket);
      if (Date.now() > end) throw new Error(`Firefox does not listen on port ${port}`);
      await pause(50);
    }
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.toString('latin1', 0, colon));
      if (colon < 0 || this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.toString('utf8', colon + 1, end)) as Answer | Params;
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(message)) this.#take(message as Answer);
    }
  }

  #take([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result);
  }

  #hangUp(): void {
    for (const { fail } of this.#waiting.values()) fail(new Error('Firefox has hung up'));
    this.#waiting.clear();
  }

  /** One command; gives the `value` of the answer, or the answer itself where it has none. */
  async send<T = unknown>(name: string, params: Params = {}, patience = PATIENCE): Promise<T> {
    if (this.socket.destroyed) throw new Error('Firefox has hung up');
    const id = ++this.#next;
    const answer = new Promise<Answer[3]>((done, fail) => this.#waiting.set(id, { done, fail }));
    const text = JSON.stringify([0, id, name, params]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const result = await within(name, answer, patience);
    return ('value' in result ? result.value : result) as T;
  }

  /** Several commands without anyone's in between. Not to be nested. */
  alone<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(act, act);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /**
   * Runs a function body with the browser's own rights; `return` gives its value, promises are awaited.
   * @param given its `arguments`
   */
  async privileged<T>(body: string, ...given: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#run<T>(body, given, { sandbox: 'system' });
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** The same in the current page, with the page's rights. */
  inPage<T>(body: string, patience?: number): Promise<T> {
    return this.#run<T>(body, [], {}, patience);
  }

  async #run<T>(body: string, given: unknown[], options: Params, patience = PATIENCE): Promise<T> {
    const script = `const [testigoGiven, testigoAnswer] = arguments;
      (async function () { ${body} }).apply(globalThis, testigoGiven).then((value) => testigoAnswer({ value }), (error) => testigoAnswer({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    const { value, error } = await this.send<{ value?: T; error?: string }>('WebDriver:ExecuteAsyncScript', { script, args: [given], scriptTimeout: patience, ...options }, patience + 2000);
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  close(): void {
    this.socket.destroy();
  }
}
