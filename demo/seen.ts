/** What the servers of the demo received, for tests to compare with what the extension says. */
export interface Seen {
  kind: 'request' | 'socket';
  /** Milliseconds since 1970, at the server. */
  at: number;
  scheme: 'http' | 'https';
  host: string;
  /** The loopback address it arrived at. */
  address: string;
  method: string;
  /** With the query. */
  path: string;
  cookie?: string;
  referer?: string;
  /** `Sec-Purpose`: prefetch or prerender, where the browser says so. */
  purpose?: string;
  /** Of a POST, at most 64 KiB. */
  body?: string;
}

/** One log of one running demo; `clear` between tests. */
export class SeenLog {
  readonly entries: Seen[] = [];

  add(entry: Seen): void {
    this.entries.push(entry);
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Resolves when nothing has come in for this long, or after five seconds. */
  async quiet(milliseconds = 250): Promise<void> {
    const latest = Date.now() + 5000;
    for (let before = -1; before !== this.entries.length && Date.now() < latest;) {
      before = this.entries.length;
      await new Promise((done) => { setTimeout(done, milliseconds); });
    }
  }

  /** Requests that reached this host, in order. */
  at(host: string): Seen[] {
    return this.entries.filter((entry) => entry.host === host);
  }

  /** Hosts that received something, sorted. */
  hosts(): string[] {
    return [...new Set(this.entries.map(({ host }) => host))].sort();
  }
}
