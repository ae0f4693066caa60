import { X509Certificate, createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../../demo/certificate.ts';
import { HOSTS } from '../../demo/hosts.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

describe('the certificate of the demo internet', () => {
  const { cert, key } = selfSigned(HOSTS.map(({ host }) => host), NOON);
  const parsed = new X509Certificate(cert);

  it('is signed by its own key', () => {
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it('is for every host of the table and for no other', () => {
    for (const { host } of HOSTS) expect(parsed.checkHost(host), host).toBe(host);
    expect(parsed.checkHost('example.org')).toBeUndefined();
  });

  it('is valid from the day before for thirty days, and is no authority', () => {
    expect(new Date(parsed.validFrom).toISOString()).toBe('2026-11-21T12:00:00.000Z');
    expect(new Date(parsed.validTo).toISOString()).toBe('2026-12-22T12:00:00.000Z');
    expect(parsed.ca).toBe(false);
  });

  it('has a serial number of its own each time', () => {
    expect(new X509Certificate(selfSigned(['a.example'], NOON).cert).serialNumber).not.toBe(parsed.serialNumber);
  });
});
