/**
 * A self-signed certificate for the demo internet, made afresh at every start and never trusted by anyone: the browsers
 * that meet it are told to ignore certificate errors. Layout: RFC 5280, section 4.1.
 */
import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { bits, integer, objectId, octets, sequence, set, tagged, text, time, truth, value } from './der.ts';

const ECDSA_WITH_SHA256 = objectId('1.2.840.10045.4.3.2');
const COMMON_NAME = objectId('2.5.4.3');
const SUBJECT_ALT_NAME = objectId('2.5.29.17');
const BASIC_CONSTRAINTS = objectId('2.5.29.19');
const EXTENDED_KEY_USAGE = objectId('2.5.29.37');
const SERVER_AUTH = objectId('1.3.6.1.5.5.7.3.1');
const DAY = 86_400_000;

/** Both as PEM, as Node's `tls` wants them. */
export interface Certificate { cert: string; key: string }

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/**
 * @param hosts DNS names that it is for
 * @param now milliseconds since 1970; it is valid from the day before, for thirty days
 */
export function selfSigned(hosts: readonly string[], now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = randomBytes(8);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f); // positive, and no leading zero
  const name = sequence(set(sequence(COMMON_NAME, text('Testigo demo internet'))));
  const names = sequence(...hosts.map((host) => value(0x82, Buffer.from(host, 'ascii'))));
  const extensions = sequence(
    sequence(SUBJECT_ALT_NAME, octets(names)),
    sequence(BASIC_CONSTRAINTS, truth(true), octets(sequence())),
    sequence(EXTENDED_KEY_USAGE, octets(sequence(SERVER_AUTH))),
  );
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))), // version 3
    integer(serial),
    sequence(ECDSA_WITH_SHA256),
    name,
    sequence(time(new Date(now - DAY)), time(new Date(now + 30 * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, extensions),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  return {
    cert: pem('CERTIFICATE', sequence(body, sequence(ECDSA_WITH_SHA256), bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
