/**
 * `npm run sign-list -- key FILE` makes a key; `npm run sign-list -- sign LIST --key FILE --name "Name" --version N [--days 90]` writes
 * LIST.sig.json beside the list. Plain Node, nothing to install: whoever publishes a list can copy this one file. The form of the signature is in docs/lists.md.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PAYLOAD_TYPE = 'application/vnd.testigo.list+json';
const DAY = 24 * 60 * 60 * 1000;

const USAGE = `npm run sign-list -- key KEY.pem                       makes a key; give people what it prints, and the file to nobody
npm run sign-list -- sign LIST --key KEY.pem --name "Name" --version 7 [--days 90]
                                                       writes LIST.sig.json, to be published beside LIST`;

/** What a person did wrong, in one line. */
class Mistake extends Error {}

/** @param {import('node:crypto').KeyObject} key */
const rawOf = (key) => createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');

/** @param {string} file */
export function makeKey(file) {
  const { privateKey } = generateKeyPairSync('ed25519');
  // Never over a key that is there: what it signed could not be continued.
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return rawOf(privateKey);
}

/**
 * @param {Uint8Array} list the file's bytes, as they will be published
 * @param {{ pem: string | Buffer; name: string; version: number; days: number; now: number }} how
 * @returns the text of the signature's file
 */
export function signatureOf(list, { pem, name, version, days, now }) {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Mistake('the key is no Ed25519 key');
  if (name.trim() === '') throw new Mistake('--name is missing: it names the list for ever, whatever its file is called');
  if (!Number.isSafeInteger(version) || version < 1) throw new Mistake('--version is a whole number, one more than the last time');
  if (!Number.isSafeInteger(days) || days < 1) throw new Mistake('--days is how long the file may be believed');
  const day = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);
  const statement = { list: name, version, made: day(now), expires: day(now + days * DAY), sha256: createHash('sha256').update(list).digest('hex') };
  const payload = Buffer.from(JSON.stringify(statement));
  const message = Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
  const envelope = { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures: [{ keyid: rawOf(key), sig: sign(null, message, key).toString('base64') }] };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** npm starts scripts in the repository; a relative name is meant from where the person stands. @param {string} file */
const at = (file) => path.resolve((process.env.npm_lifecycle_event === 'sign-list' ? process.env.INIT_CWD : undefined) ?? process.cwd(), file);

/** @param {string[]} args */
function main(args) {
  const { values, positionals: [command, file] } = parseArgs({
    args, allowPositionals: true, options: { key: { type: 'string' }, name: { type: 'string' }, version: { type: 'string' }, days: { type: 'string', default: '90' } },
  });
  if (file === undefined) throw new Mistake(USAGE);
  if (command === 'key') return console.log(`Public key: ${makeKey(at(file))}`);
  if (command !== 'sign' || values.key === undefined) throw new Mistake(USAGE);
  const out = `${at(file)}.sig.json`;
  writeFileSync(out, signatureOf(readFileSync(at(file)), { pem: readFileSync(at(values.key)), name: values.name ?? '', version: Number(values.version), days: Number(values.days), now: Date.now() }));
  console.log(`Wrote ${out}`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
