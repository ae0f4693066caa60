import { describe, expect, it } from 'vitest';
import { objectId, observableId } from '../../src/evidence/uuid.ts';

describe('the id of an observable', () => {
  // The first two are the examples of the specification itself (STIX 2.1, Errata 01, sections 2.9 and 6.4); the rest came from Python's uuid5 over the same canonical JSON.
  it.each([
    ['ipv4-addr', '198.51.100.3', '28bb3599-77cd-5a82-a950-b5bc3caf07c4'],
    ['domain-name', 'example.com', 'bedb4899-d24b-5401-bc86-8f6b4cc18ec7'],
    ['url', 'https://example.com/research/index.html', '47c3cf9a-5027-5bf0-997a-017c7edc7c55'],
    ['ipv6-addr', '2001:0db8:85a3:0000:0000:8a2e:0370:7334', '85a85a8c-ee99-5722-946d-3c3a3270fc6f'],
    ['url', 'https://example.org/?q="x"\\', '18c1a1d4-76ec-51f9-9cbb-04ed1eb9fed7'],
  ])('%s %s is the one that every tool gives it', (type, value, uuid) => expect(observableId(type, value)).toBe(`${type}--${uuid}`));
});

describe('the id of anything else', () => {
  it('is a version 5 of another namespace', () => {
    expect(objectId('indicator', 'a')).toMatch(/^indicator--[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(objectId('indicator', 'a')).toBe(objectId('indicator', 'a'));
    expect(objectId('indicator', 'a').slice(11)).not.toBe(observableId('indicator', 'a').slice(11));
  });

  it('does not mix up where one part ends', () => expect(objectId('sighting', 'a', 'bc')).not.toBe(objectId('sighting', 'ab', 'c')));
});
