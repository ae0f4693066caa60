/** Lists of one entry a line: bare names, hosts files, and the part of blockers' syntax that names whole hosts. */
import { rangeOf } from './address.ts';
import type { Gathering } from './gathering.ts';
import type { ListReader } from './list-reader.ts';
import type { ListResult } from './types.ts';

/** Characters: beyond them a line is passed over, and not held. */
const LONGEST = 16 * 1024;
/** What systems put into every hosts file. */
const USUAL = new Set('localhost localhost.localdomain local broadcasthost ip6-localhost ip6-loopback ip6-localnet ip6-mcastprefix ip6-allnodes ip6-allrouters ip6-allhosts 0.0.0.0'.split(' '));
const TITLE = /^[!#;]\s*(?:title|name|título|nombre)\s*:\s*(.{1,200})$/i;

export class LineList implements ListReader {
  readonly #gathering: Gathering;
  #rest = '';
  #tooLong = false;
  #line = 0;
  #isHosts = false;
  #title: string | undefined;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  get found(): number { return this.#gathering.found; }

  feed(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#endLine(this.#rest + text.slice(from, end));
      from = end + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length <= LONGEST) return;
    this.#tooLong = true;
    this.#rest = this.#rest.slice(0, 100);
  }

  // oxlint-disable-next-line require-yield -- lines are judged while they are read: nothing is left to rest in.
  *end(): Generator<undefined, ListResult> {
    this.#endLine(this.#rest);
    return this.#gathering.result(this.#isHosts ? 'hosts' : 'domains', { name: this.#title });
  }

  #endLine(text: string): void {
    this.#line++;
    this.#rest = '';
    const tooLong = this.#tooLong || text.length > LONGEST;
    this.#tooLong = false;
    if (tooLong) this.#gathering.refuse(this.#line, text.slice(0, 100), 'too-long');
    else for (const part of text.split('\r')) this.#read(part.trim());
  }

  #read(line: string): void {
    this.#title ??= TITLE.exec(line)?.[1];
    if (line === '' || '#!;'.includes(line[0]!) || /^\[[A-Za-z]/.test(line)) return;
    const text = line.replace(/\s[#;].*$/, '').trim();
    if (text.startsWith('@@')) return this.#gathering.refuse(this.#line, text, 'exception');
    if (text.length > 1 && text.startsWith('/') && text.endsWith('/')) return this.#gathering.refuse(this.#line, text, 'regex');
    if (text.startsWith('||')) return this.#rule(text);
    if (/#@?[?$]?#|\$|^\|/.test(text) && !text.includes('://')) return this.#gathering.refuse(this.#line, text, 'rule');
    const [first = '', ...names] = text.split(/\s+/);
    if (names.length > 0 && rangeOf(first)) return this.#hosts(names);
    if (names.length > 0) return this.#gathering.refuse(this.#line, text, 'invalid-host');
    this.#gathering.add({ at: this.#line, as: 'any', value: first });
  }

  /** `0.0.0.0 name other-name`: the address is only where the name is sent to. */
  #hosts(names: readonly string[]): void {
    this.#isHosts = true;
    for (const name of names) if (!USUAL.has(name.toLowerCase())) this.#gathering.add({ at: this.#line, as: 'host', value: name });
  }

  /** `||host^` and no more: options and paths narrow what is meant. */
  #rule(text: string): void {
    const host = /^\|\|([^/^$*|]+)\^?$/.exec(text)?.[1];
    if (host === undefined) this.#gathering.refuse(this.#line, text, 'rule');
    else this.#gathering.add({ at: this.#line, as: 'host', value: host });
  }
}
