/** How much of the session record is used, and what goes first when it is full: what was left, then what was not touched for longest. */
interface Kept { size: number; left: boolean; turn: number }

export class SessionBudget {
  readonly #kept = new Map<string, Kept>();
  #used = 0;
  #turn = 0;

  /** @param most characters of JSON. */
  constructor(readonly most: number) {}

  get used(): number {
    return this.#used;
  }

  put(key: string, size: number, left: boolean): void {
    this.drop(key);
    this.#kept.set(key, { size, left, turn: ++this.#turn });
    this.#used += size;
  }

  drop(key: string): void {
    this.#used -= this.#kept.get(key)?.size ?? 0;
    this.#kept.delete(key);
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  keys(): string[] {
    return [...this.#kept.keys()];
  }

  /** Keys to give up so that `size` more fit in place of those in `spare`. Empty when they fit as it is. */
  victims(size: number, spare: ReadonlySet<string>): string[] {
    let over = this.#used + size - this.most;
    for (const key of spare) over -= this.#kept.get(key)?.size ?? 0;
    const order = [...this.#kept].filter(([key]) => !spare.has(key)).sort(([, a], [, b]) => Number(b.left) - Number(a.left) || a.turn - b.turn);
    const victims: string[] = [];
    for (const [key, { size: freed }] of order) {
      if (over <= 0) break;
      victims.push(key);
      over -= freed;
    }
    return victims;
  }
}
