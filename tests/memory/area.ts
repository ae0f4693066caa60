/** `storage.local` as the browsers have it, for tests: values are copied, and a write can be refused, or the power cut. */
import type { StorageArea } from '../../src/memory/private-guard.ts';

export class TestArea implements StorageArea {
  readonly kept = new Map<string, unknown>();
  /** Bytes of keys and JSON that fit. */
  quota = Infinity;
  /** After this many more writes and removals nothing happens any more, as if the browser were killed. */
  power = Infinity;
  writes = 0;

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const names = keys === null ? [...this.kept.keys()] : [keys].flat();
    return Object.fromEntries(names.filter((key) => this.kept.has(key)).map((key) => [key, structuredClone(this.kept.get(key))]));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    this.#spend();
    const after = new Map([...this.kept, ...Object.entries(structuredClone(values))]);
    if ([...after].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0) > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    for (const [key, value] of after) this.kept.set(key, value);
  }

  async remove(keys: string | string[]): Promise<void> {
    this.#spend();
    for (const key of [keys].flat()) this.kept.delete(key);
  }

  #spend(): void {
    if (this.power <= 0) throw new Error('the power is gone');
    this.power--;
    this.writes++;
  }
}
