import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackerDbFile } from '../../build/index/trackerdb.ts';
import { contactOf } from '../../src/letters/contact.ts';

describe('what the catalogue says of a contact', () => {
  it.each([
    ['privacy@example.org', { kind: 'mail', address: 'privacy@example.org' }],
    [' Privacy+eu@mail.example.co.uk ', { kind: 'mail', address: 'Privacy+eu@mail.example.co.uk' }],
    ['https://example.org/privacy-form?lang=en', { kind: 'page', url: 'https://example.org/privacy-form?lang=en' }],
    ['+49 40 0000-000', { kind: 'other', text: '+49 40 0000-000' }],
    ['n/a', { kind: 'none' }], ['', { kind: 'none' }], [undefined, { kind: 'none' }],
    // Nothing that would add a field to a message is an address.
    ['privacy@example.org?bcc=other@example.net', { kind: 'other', text: 'privacy@example.org?bcc=other@example.net' }],
    ['privacy@example.org,other@example.net', { kind: 'other', text: 'privacy@example.org,other@example.net' }],
    ['privacy@example.org%0Abcc:x@example.net', { kind: 'other', text: 'privacy@example.org%0Abcc:x@example.net' }],
    ['javascript:alert(1)', { kind: 'other', text: 'javascript:alert(1)' }],
    ['privacy＠example.org', { kind: 'other', text: 'privacy＠example.org' }],
  ])('%j', (text, contact) => {
    expect(contactOf(text)).toEqual(contact);
  });

  it('finds an address in nearly all of what the catalogue has', () => {
    const { organizations } = JSON.parse(readFileSync(trackerDbFile('trackerdb.json'), 'utf8')) as { organizations: Record<string, { privacy_contact: string | null }> };
    const kinds = Object.values(organizations).flatMap(({ privacy_contact: text }) => (text === null ? [] : [contactOf(text).kind]));
    const of = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(of('mail') / kinds.length).toBeGreaterThan(0.95);
    expect(of('mail') + of('page') + of('other') + of('none')).toBe(kinds.length);
  });
});
