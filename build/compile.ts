/**
 * `npm run data [-- --out FOLDER] [--asn FILE]… [--country FILE]… [--demo] [--force]`: the catalogue and the pinned packages,
 * compiled into the files that ship. Does nothing when they are already what it would write.
 *
 * `--asn` and `--country` take CSV files newer than the pinned packages, one for IPv4 and one for IPv6. `--demo` adds the
 * loopback addresses of the demo internet; such data is never packaged.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { CatalogueError } from './catalogue/problem.ts';
import { demoOptions } from './data/demo-options.ts';
import { compileData, type DataOptions, OUTPUTS } from './data/outputs.ts';
import { inputHash, isFresh, stampFile, writeStamp } from './data/stamp.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function main(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: path.join(ROOT, 'public/data') },
      asn: { type: 'string', multiple: true, default: [] },
      country: { type: 'string', multiple: true, default: [] },
      demo: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const out = path.resolve(values.out);
  const input = inputHash(ROOT, JSON.stringify([values.asn, values.country, values.demo]), [...values.asn, ...values.country]);
  const stamp = stampFile(ROOT, out);
  if (!values.force && isFresh(stamp, input, out)) return console.log('data: nothing has changed');

  const options: DataOptions = {
    ...byFamily('asn', values.asn), ...byFamily('country', values.country), ...(values.demo ? demoOptions(ROOT) : {}),
  };
  const data = compileData(options);
  mkdirSync(out, { recursive: true });
  for (const name of OUTPUTS) {
    writeFileSync(path.join(out, name), data[name]);
    console.log(`${name.padEnd(14)} ${kilobytes(data[name].length)}  ${kilobytes(deflateRawSync(data[name], { level: 9 }).length)} deflated`);
  }
  writeStamp(stamp, input, out);
}

/** Which family a file is of, is written in its first row. */
function byFamily(kind: 'asn' | 'country', files: readonly string[]): DataOptions {
  const options: DataOptions = {};
  for (const file of files) {
    const isIpv6 = readFileSync(file, 'utf8').split('\n', 1)[0]!.split(',', 1)[0]!.includes(':');
    options[`${kind}${isIpv6 ? 6 : 4}`] = path.resolve(file);
  }
  return options;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

try {
  main();
} catch (error) {
  // Problems of the catalogue are for whoever edits it; anything else is for whoever edits this.
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
