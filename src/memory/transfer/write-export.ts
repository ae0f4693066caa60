/**
 * The file: readable, or under a passphrase. There a key of its own, used once, is sealed to a vault as the keys of days are, so that
 * guessing the passphrase costs what it costs there (see ../history/vault.ts). Written day by day, with turns for others in between.
 */
import { base64 } from '../history/base64.ts';
import { newVault, sealTo } from '../history/vault.ts';
import type { Pause } from '../overview/sum.ts';
import { FORMAT, MOST_BYTES, MOST_SEALED, NOTHING_BESIDE, VERSION, type Beside, type ExportedDay, type ExportedRows, type ExportHead, type SealedExport } from './types.ts';

/** A multiple of three, so that pieces join without padding between. Bytes. */
const PIECE = 196_608;

export interface Writing {
  pause: Pause;
  /** undefined for a readable file. */
  passphrase?: string;
  /** Of PBKDF2; only tests give fewer. */
  rounds?: number;
}

/** What is written beside options and days, and the entries of its lists. */
export type BesideWith = Beside & { rows: AsyncIterable<ExportedRows> };

/** JSON of the head's fields and of the days, with a line a day. @returns `large` for more than Testigo reads back, as soon as that is known. */
export async function writeExport(head: ExportHead, days: AsyncIterable<ExportedDay>, writing: Writing, beside?: BesideWith): Promise<Blob | 'large'> {
  const { passphrase, pause } = writing;
  const sink = passphrase === undefined ? undefined : new CompressionStream('deflate-raw');
  const writer = sink?.writable.getWriter();
  const deflated = sink && new Response(sink.readable).blob();
  // Whoever stops the writing wants nothing of it.
  deflated?.catch(() => undefined);
  const parts: Blob[] = [];
  let bytes = 0;
  try {
    for await (const text of textsOf(head, days, beside)) {
      const part = new Blob([text]);
      bytes += part.size;
      if (bytes > MOST_BYTES) return 'large';
      if (writer) await deflateInto(writer, new Uint8Array(await part.arrayBuffer()), pause);
      else parts.push(part);
      await pause();
    }
    await writer?.close();
  } finally {
    await writer?.abort().catch(() => undefined);
  }
  if (!deflated || passphrase === undefined) return new Blob(parts, { type: 'application/json' });
  const small = await deflated;
  return small.size > MOST_SEALED ? 'large' : sealed(small, passphrase, writing);
}

/** What deflates goes through all that it is given without a pause. */
async function deflateInto(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array<ArrayBuffer>, pause: Pause): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    await writer.write(bytes.subarray(at, at + PIECE));
    await pause();
  }
}

async function* textsOf(head: ExportHead, days: AsyncIterable<ExportedDay>, beside: BesideWith | undefined): AsyncGenerator<string> {
  const { lists, keys, reminders } = beside ?? NOTHING_BESIDE;
  yield `${JSON.stringify({ ...head, lists, keys, reminders }).slice(0, -1)},"rows":[`;
  if (beside) yield* entriesOf(beside.rows);
  yield '\n],"days":[';
  yield* entriesOf(days);
  yield '\n]}\n';
}

async function* entriesOf(all: AsyncIterable<unknown>): AsyncGenerator<string> {
  let between = '\n';
  for await (const one of all) {
    yield between + JSON.stringify(one);
    between = ',\n';
  }
}

async function sealed(deflated: Blob, passphrase: string, { pause, rounds }: Writing): Promise<Blob> {
  const { vault } = await newVault(passphrase, rounds);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, await deflated.arrayBuffer()));
  const head: Omit<SealedExport, 'data'> = { format: FORMAT, version: VERSION, vault, key: base64(await sealTo(vault, raw)), iv: base64(iv) };
  const parts = [new Blob([`${JSON.stringify(head).slice(0, -1)},"data":"`])];
  for (let at = 0; at < data.length; at += PIECE) {
    parts.push(new Blob([base64(data.subarray(at, at + PIECE))]));
    await pause();
  }
  return new Blob([...parts, '"}'], { type: 'application/json' });
}
