import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECORATIONS } from '../../src/detectors/decorations.ts';
import { linkDecoration } from '../../src/detectors/link-decoration.ts';
import type { Contact, Look, RequestType } from '../../src/journal/types.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

const ROOT = join(import.meta.dirname, '../..');

const noticed = (url: string, type: RequestType = 'main_frame', page: Look['page'] = { host: 'example.org', site: 'example.org' }) =>
  (linkDecoration.eyes ?? []).filter(({ types }) => types?.has(type) ?? true).flatMap((eye) => eye.notice(seen(url, { type, page })) ?? []);

const INNOCENT = [
  'https://example.org/', 'https://example.org/?q=gclid', 'https://example.org/gclid=abcdef/x', 'https://example.org/#fbclid=abcdefgh', 'https://example.org/?gclid=', 'https://example.org/?gclid=1', 'https://example.org/?gclid={gclid}', 'https://example.org/?mc_eid=[UNIQID]',
  'https://example.org/?mc_eid=*|UNIQID|*', 'https://example.org/?utm_source=', 'https://example.org/?session=8f14e45fceea167a5a36dedd4bea2543', 'https://example.org/unsubscribe?token=8f14e45fceea167a5a36dedd4bea2543', 'https://example.org/login?code=8f14e45fceea167a5a36dedd4bea2543&state=af0ifjsldkjafeiq',
  'https://example.org/search?ei=8f14e45fceea167a5a36dedd4bea2543', 'https://example.org/pay?id=pi_3MtwBwLkdIwHu7ix28a3tqPa', 'https://example.org/?v=dQw4w9WgXcQ&list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI', 'https://example.org/?si=YjziZuccJeIE', 'https://notinstagram.com/?igsh=MzRlODBiNWFlZA',
  'https://example.org/?gdpr_consent=CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA&lang=es&currency=MXN&cb=1732276800000', 'https://example.org/?click=yes&clid=abcdefgh&utm=abcdefgh&xfbclid=abcdefgh',
];

describe('link-decoration', () => {
  it.each(INNOCENT)('sees no mark on %s', (url) => expect(noticed(url)).toEqual([]));

  it('looks at pages and strangers’ frames only', () => {
    for (const { types } of linkDecoration.eyes ?? []) for (const type of ['image', 'script', 'xmlhttprequest'] as const) expect(types?.has(type)).toBe(false);
    expect(noticed('https://www.example.org/form?gclid=Cj0KCQjwiMmw', 'sub_frame')).toEqual([]);
    expect(noticed('https://forms.test/f?gclid=Cj0KCQjwiMmw', 'sub_frame')).toEqual([{ what: 'click', detail: 'gclid' }]);
    // A player's own code carries it, the same for every visitor.
    expect(noticed('https://www.youtube.com/embed/x?si=YjziZuccJeIE', 'sub_frame')).toEqual([]);
    expect(noticed('https://forms.test/f?utm_source=x', 'sub_frame')).toEqual([]);
  });

  it.each([
    ['https://example.org/?fbclid=IwAR3xK8abcdefgh', [{ what: 'click', detail: 'fbclid' }]],
    ['https://example.org/a?utm_source=news&utm_medium=email&mc_cid=abc&mc_eid=78fa90ce21', [{ what: 'click', detail: 'mc_eid' }, { what: 'campaign', detail: 'utm_source utm_medium mc_cid' }]],
    ['https://example.org/?gclid=Cj0KCQjwiMmw&FBCLID=IwAR3xK8&gclid=Cj0KCQjwiMmw', [{ what: 'click', detail: 'gclid FBCLID' }]],
    ['https://www.instagram.com/p/x/?igsh=MzRlODBiNWFlZA', [{ what: 'click', detail: 'igsh' }]], ['https://youtu.be/x?si=YjziZuccJeIE', [{ what: 'click', detail: 'si' }]], ['https://example.org/?wbraid=CjwKCAiA', [{ what: 'campaign', detail: 'wbraid' }]],
  ])('sees the marks on %s', (url, signs) => {
    expect(noticed(url)).toEqual(signs);
  });

  const marked = (what: string, detail: string, url = 'https://example.org/', more: Partial<Contact> = {}) => contact(new URL(url).hostname, { signs: [sign('link-decoration', what, url, { detail })], ...more });
  const known = { hosts: { 'google.test': { organisation: organisation('google', 'US') }, 'instagram.com': { organisation: organisation('facebook', 'US') } } };
  const detect = (...contacts: Contact[]) => linkDecoration.detect(scene(visit(contacts), known));

  it('says nothing of the company’s own page, nor of what was refused', () => {
    const refused = marked('click', 'gclid');
    for (const kept of refused.signs) kept.evidence = { ...kept.evidence, outcome: 'refused' };
    expect(detect(refused, marked('click', 'gclid', 'https://www.google.test/'))).toEqual([]);
  });

  it('names the company that can read it, and never the mark', () => {
    const found = detect(marked('click', 'gclid FBCLID dclid', 'https://example.org/?gclid=Cj0KCQjwiMmw&FBCLID=IwAR3xK8&a=b'));
    expect(found).toMatchObject([
      { level: 'exposure', what: 'click', subject: 'Google', details: ['gclid', 'dclid'], hosts: ['example.org'], evidence: [{ url: 'https://example.org/?gclid=…&FBCLID=…&a=b' }] }, { what: 'click', subject: 'Meta', details: ['FBCLID'] },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Cj0KCQjwiMmw|IwAR3xK8/);
  });

  it('tells on the company’s own page who shared the link', () => {
    expect(detect(marked('click', 'igsh', 'https://www.instagram.com/p/x/'))).toMatchObject([{ level: 'exposure', subject: 'Meta' }]);
  });

  it('takes a campaign for a note', () => {
    expect(detect(marked('campaign', 'utm_source utm_medium'))).toMatchObject([{ level: 'note', what: 'campaign', subject: 'example.org', details: ['utm_source', 'utm_medium'] }]);
  });
});

interface Row { company: string; organisation?: string; parameters: string[]; sites?: string[]; references: { title: string; publisher: string; date: string; url: string; checked: string }[] }

describe('the table of marks', () => {
  const rows = JSON.parse(readFileSync(join(ROOT, 'catalogue/decorations.json'), 'utf8')) as Row[];

  it('is the catalogue’s', () => expect(DECORATIONS).toEqual(rows.map(({ references: _, ...row }) => row)));

  it('says for every company where that was read', () => {
    for (const { references } of rows) {
      expect(references.length).toBeGreaterThan(0);
      for (const { title, publisher, date, url, checked } of references) expect([title !== '', publisher !== '', /^\d{4}(-\d{2}){0,2}$/.test(date), url.startsWith('https://'), checked]).toEqual([true, true, true, true, 'read']);
    }
  });

  it('has no mark twice, and no company that TrackerDB does not have', () => {
    const names = rows.flatMap(({ parameters }) => parameters.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    const { organizations } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@ghostery/trackerdb/dist/trackerdb.json'), 'utf8')) as { organizations: Record<string, unknown> };
    expect(rows.flatMap(({ organisation: id }) => (id !== undefined && !(id in organizations) ? [id] : []))).toEqual([]);
  });
});
