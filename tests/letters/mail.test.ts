import { describe, expect, it } from 'vitest';
import { mailLink } from '../../src/letters/mail.ts';

const letter = { subject: 'Solicitud de acceso & más', body: 'Línea uno\n\nLínea dos?' };

describe('a letter in a link', () => {
  it('is whole when it is short', () => {
    const { holds, href } = mailLink('privacy@example.org', letter);
    expect(holds).toBe('whole');
    const url = new URL(href);
    expect(url.pathname).toBe('privacy@example.org');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe('Línea uno\r\n\r\nLínea dos?');
  });

  it('holds recipient and subject alone when it would be cut on the way', () => {
    const { holds, href } = mailLink('privacy@example.org', { ...letter, body: 'á'.repeat(400) });
    expect(holds).toBe('address');
    expect(new URL(href).searchParams.has('body')).toBe(false);
    expect(href.length).toBeLessThan(2_000);
  });

  it('leaves the recipient to the person where none is known', () => {
    expect(mailLink(undefined, letter).href).toMatch(/^mailto:\?subject=/);
  });

  it('lets no address add a field', () => {
    const url = new URL(mailLink('a@example.org?bcc=b@example.net&cc=c', letter).href);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
