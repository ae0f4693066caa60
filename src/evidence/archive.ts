/**
 * A ZIP archive that is written piece by piece and has the same bytes for the same files: one fixed date, fixed permissions, files
 * in the given order, compression in plain JavaScript.
 */
import { Zip, ZipDeflate } from 'fflate';

/** MS-DOS dates have no time zone and begin here; fflate reads the date's local fields, so it is made from local fields. */
const epoch = (): Date => new Date(1980, 0, 1);

const UNIX = 3;
/** Regular file, rw-r--r--, in the upper half of the attributes (APPNOTE 4.4.15). */
const MODE = (0o100644 << 16) >>> 0;

export interface Archive {
  /** Begins the next file. */
  file(name: string): void;
  add(bytes: Uint8Array): void;
  /** Ends the file. */
  end(): void;
  /** Ends the archive. @returns its pieces */
  close(): Uint8Array<ArrayBuffer>[];
}

export function newArchive(): Archive {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  let entry: ZipDeflate | undefined;
  return {
    file(name) {
      entry = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: epoch(), os: UNIX, attrs: MODE });
      zip.add(entry);
    },
    add: (bytes) => entry?.push(bytes),
    end: () => entry?.push(new Uint8Array(0), true),
    close() {
      zip.end();
      return pieces;
    },
  };
}
