/**
 * Makes a pack step by step: each `next()` does a little, so that a page stays awake and can stop it. The last file, SHA256SUMS,
 * has one line for each of the others, as `sha256sum -c` reads it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { about } from './about.ts';
import { newArchive } from './archive.ts';
import { har } from './har.ts';
import { keptFact } from './kept-fact.ts';
import { readMe } from './read-me.ts';
import { report } from './report.ts';
import { sightings } from './sightings.ts';
import { contactsTable, findingsTable } from './tables.ts';
import { dayOf } from './times.ts';
import type { Facts, FileInPieces, Making, Pack, PackFile, Redaction, Witnessed } from './types.ts';
import { visitFact } from './visit-fact.ts';

/** In the archive all files lie in this folder; it tells neither date nor site. */
const FOLDER = 'testigo-evidence';

/** Pieces smaller than this are joined before they are compressed. */
const PIECE = 65_536;

/** Share of the work that is done before the first file is written. */
const FACTS = 0.3;

/**
 * Yields how much is done, from 0 to 1.
 *
 * @param familyName of a family's id, for what the history kept
 * @returns the pack, or undefined when the level leaves nothing of what was chosen
 */
export function* packSteps({ visits, kept }: Witnessed, redaction: Redaction, making: Making, familyName: (id: string) => string): Generator<number, Pack | undefined> {
  const facts: Facts = { redaction, visits: [], kept: kept.flatMap((one) => keptFact(one, redaction, making.words, familyName) ?? []) };
  const seen = [];
  let done = 0;
  for (const visit of visits) {
    const fact = visitFact(visit, seen.length + 1, redaction, making.words);
    if (fact) seen.push(fact);
    done += 1;
    yield FACTS * done / visits.length;
  }
  if (seen.length + facts.kept.length === 0) return undefined;
  // By day, and that goes for the pack itself.
  const told = redaction === 'indicators' ? { ...making, at: dayOf(making.at) } : making;
  return yield* packed(filesOf({ ...facts, visits: seen }, told));
}

/** At `indicators` there is nothing left that a table of contacts or requests could tell. */
function filesOf(facts: Facts, making: Making): FileInPieces[] {
  const rest: FileInPieces[] = [
    { name: 'report.html', pieces: report(facts, making) },
    { name: 'findings.csv', pieces: findingsTable(facts) },
    ...(facts.redaction === 'indicators' || facts.visits.length === 0 ? [] : [{ name: 'contacts.csv', pieces: contactsTable(facts) }, { name: 'requests.har', pieces: har(facts, making) }]),
    { name: 'sightings.stix.json', pieces: sightings(facts, making) },
    { name: 'about.json', pieces: about(facts, making) },
  ];
  return [{ name: 'README.txt', pieces: readMe(facts, making, [...rest.map(({ name }) => name), 'SHA256SUMS']) }, ...rest];
}

function* packed(sources: readonly FileInPieces[]): Generator<number, Pack> {
  const archive = newArchive();
  const files: PackFile[] = [];
  const write = function* ({ name, pieces }: FileInPieces): Generator<number> {
    const hash = sha256.create();
    const texts: string[] = [];
    let bytes = 0;
    archive.file(`${FOLDER}/${name}`);
    for (const text of inPieces(pieces)) {
      const encoded = utf8ToBytes(text);
      hash.update(encoded);
      archive.add(encoded);
      texts.push(text);
      bytes += encoded.length;
      yield FACTS + (1 - FACTS) * files.length / (sources.length + 1);
    }
    archive.end();
    const text = texts.join('');
    files.push({ name, text, bytes, lines: text.split('\n').length - 1, sha256: bytesToHex(hash.digest()) });
  };
  for (const source of sources) yield* write(source);
  yield* write({ name: 'SHA256SUMS', pieces: [files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join('')] });
  const whole = joined(archive.close());
  return { name: `${FOLDER}.zip`, archive: whole, sha256: bytesToHex(sha256(whole)), files };
}

function* inPieces(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
