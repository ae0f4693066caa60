import { describe, expect, it } from 'vitest';
import { personalData } from '../../src/detectors/personal-data.ts';
import type { Sign, Stage } from '../../src/journal/types.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

const SHA256 = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';
const MD5 = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

/** What all eyes of one stage see. */
const noticed = (url: string, stage: Stage = 'asked', headers: Record<string, string> = {}): Omit<Sign, 'detector'>[] =>
  (personalData.eyes ?? []).filter(({ at }) => at === stage).flatMap((eye) => eye.notice(seen(url, { stage, headers })) ?? []);

const INNOCENT = [
  // What has an at sign and is no mail.
  'https://cdn.test/img/logo@2x.png', 'https://cdn.test/img/american@3x.webp?v=1', 'https://cdn.test/i?src=/img/logo@2x.com', 'https://cdn.test/npm/@scope/pkg@1.2.3/dist/index.min.js',
  'https://cdn.test/npm/lodash@4.17.21/lodash.min.js', 'https://cdn.test/combine/npm/a@1.2.3,npm/b@2.0.0', 'https://cdn.test/gh/owner/name@1.0.3-beta.2/a.css', 'https://cdn.test/pkg@163.1.de/x',
  'https://maps.test/maps/place/Zocalo/@19.4326,-99.1332,17z', 'https://fonts.test/css2?family=Inter:opsz,wght@14..32,100..900&display=swap', 'https://video.test/@some.channel',
  'https://social.test/@ana@mastodon.social', 'https://social.test/.well-known/webfinger?resource=acct:ana@mastodon.social', 'https://key.test/api?dsn=https://abc123@o1.ingest.sentry.io/42',
  'https://x.test/?u=https://user:word@files.example.net/a', 'https://dpm.test/id?d_orgid=64456A9C54FA26ED0A4C98A5%40AdobeOrg', 'https://x.test/sourcemap/@vite/client@5.mjs.map', 'https://x.test/p@next.js',
  'https://flickr.test/photos/12345678@N00/', 'https://x.test/git?u=git@example.net:a/b',
  // Addresses of the site, of offices, of machines, and of those who are known anyway.
  'https://stats.test/e?el=mailto:ana@example.net', 'https://stats.test/e?email=ana@example.org', 'https://stats.test/e?email=prensa@mail.example.org', 'https://stats.test/e?email=contacto@example.net',
  'https://store.test/o?X-Goog-Credential=upload%40project.iam.gserviceaccount.com%2F2026', 'https://calendar.test/embed?src=abc123%40group.calendar.google.com', 'https://calendar.test/embed?src=ana@example.net',
  'https://login.test/authorize?login_hint=ana@example.net&prompt=none', 'https://pay.test/donate?business=ana@example.net', 'https://x.test/t?uid=550e8400-e29b-41d4-a716-446655440000@example.net',
  // Numbers that are no phone's.
  'https://x.test/?phone=1', 'https://x.test/?phone=true', 'https://x.test/?phone=0000000000', 'https://x.test/?phone=1234567890', 'https://x.test/?phone=8001234567', 'https://x.test/?phone=1700000000',
  'https://x.test/?phone_id=5512345678', 'https://x.test/?tel=5512345678', 'https://x.test/?mobile=1700000000000', 'https://x.test/?ts=525512345678', 'https://x.test/?ph=19.4326077', 'https://x.test/?phone=19.4326077',
  'https://api.whatsapp.com/send?phone=525512345678', 'https://widget.test/w.js?whatsapp=%2B525512345679', 'https://widget.test/?phone=5215512345679&text=Hola', 'https://x.test/?cell=A5512345678', 'https://x.test/?price=5512345678', 'https://x.test/?phone=2026-11-22',
  // Hashes of what is no person.
  ...['v', 'ver', 'hash', 'h', 'rev', 'etag', 'integrity', 'cb', 'build', 'sig', 'sri', 'checksum'].map((name) => `https://cdn.test/app.js?${name}=${SHA256}`),
  `https://cdn.test/${MD5}/app.js`, `https://mail.test/o.gif?email_id=${MD5}`, `https://mail.test/o.gif?email_campaign=${SHA256}`, `https://x.test/?phone_token=${MD5}`, `https://x.test/?ph=${MD5}`, 'https://x.test/?em=tv.1', 'https://x.test/?em=1.5',
  // Consent, cache busters, money, places.
  'https://x.test/?gdpr_consent=CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA&us_privacy=1YNN&gpp=DBABMA~CPXxRfAPXxRfAAfKABENB', 'https://x.test/?cb=1732276800000&currency=MXN&size=300x250&lang=es-MX', 'https://tiles.test/12/904/1823.png',
];

describe('personal-data', () => {
  it.each(INNOCENT)('sees nobody in %s', (url) => {
    expect(noticed(url)).toEqual([]);
    expect(noticed('https://stats.test/p.gif', 'sent', { referer: url.replace(/^https:\/\/[^/]+/, 'https://example.org') }).filter(() => url.includes('?') && !url.includes('whatsapp'))).toEqual([]);
  });

  it.each([
    ['https://ads.test/p?email=ana@example.net', 'mail', 'email'], ['https://ads.test/p?Email=ana.lopez%2Bx%40gmail.com&v=1', 'mail', 'Email'], ['https://ads.test/p?ud[em]=ana@correo.unam.mx', 'mail', 'ud[em]'],
    ['https://ads.test/p?x=1&k=ana@example.net', 'mail', 'k'], ['https://ads.test/p?dl=https%3A%2F%2Fexample.org%2Fthanks%3Femail%3Dana%2540example.net%26ok%3D1', 'mail', 'email'],
    ['https://ads.test/p?data=%7B%22user%22%3A%7B%22email%22%3A%22ana%40163.com%22%7D%7D', 'mail', 'email'], ['https://ads.test/unsubscribe/ana@example.net/now', 'mail', 'URL'], ['https://ads.test/p?ana@example.net=1&e=ana@example.net', 'mail', 'e'],
    ['https://ads.test/p?phone=%2B52%2055%201234%205679', 'phone', 'phone'], ['https://ads.test/p?phone=+525512345679', 'phone', 'phone'], ['https://ads.test/p?telefono=5512345679', 'phone', 'telefono'], ['https://ads.test/p?ud[ph]=5215512345679', 'phone', 'ud[ph]'],
    ['https://ads.test/p?celular=(55)+1234-5679', 'phone', 'celular'], ['https://ads.test/p?user_phone=573101234567', 'phone', 'user_phone'], ['https://ads.test/p?phoneNumber=56912345678', 'phone', 'phoneNumber'], ['https://ads.test/p?tel=%2B34612345678', 'phone', 'tel'],
    ['https://ads.test/p?phone=50212345679', 'phone', 'phone'], ['https://ads.test/p?phone=5491123456789', 'phone', 'phone'],
    [`https://ads.test/p?udff[em]=${SHA256}`, 'hash', 'udff[em]'], [`https://ads.test/p?hem=${MD5}`, 'hash', 'hem'], [`https://ads.test/p?hashedEmail=${SHA256}`, 'hash', 'hashedEmail'], [`https://ads.test/p?ud%5Bph%5D=${SHA256}`, 'hash', 'ud[ph]'],
    [`https://ads.test/p?pd=${encodeURIComponent(JSON.stringify({ em: SHA256 }))}`, 'hash', 'em'], [`https://ads.test/p?em=tv.1~em.${'Ab3_'.repeat(10)}Ab3`, 'hash', 'em'], [`https://ads.test/p?md5=${MD5}`, 'hash', 'md5'],
  ])('sees what %s carries', (url, what, detail) => {
    expect(noticed(url)).toEqual([{ what, detail }]);
  });

  it('never tells the value', () => {
    expect(JSON.stringify([...noticed('https://ads.test/p?email=ana@example.net&phone=5512345679'), ...noticed('https://ads.test/p?ana@example.net=ana@example.net')])).not.toMatch(/ana|5512345679/);
  });

  it('hears the Referer, but not a frame that tells its own company', () => {
    const referer = 'https://example.org/welcome?user_email=ana%40example.net&phone=5512345679';
    expect(noticed('https://ads.test/p.gif', 'sent', { referer })).toEqual([{ what: 'mail', detail: 'Referer: user_email' }, { what: 'phone', detail: 'Referer: phone' }]);
    expect(noticed('https://ads.test/p.gif', 'sent', { referer: 'https://frame.ads.test/form?email=ana@example.net' })).toEqual([]);
    expect(noticed('https://ads.test/p.gif', 'sent')).toEqual([]);
  });

  const told = (what: string, detail: string, host = 'p.ads.test') => contact(host, { signs: [sign('personal-data', what, `https://${host}/p`, { detail })] });
  const known = { hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'files.test': { category: 'cdn' }, 'example.org': { organisation: organisation('example', 'MX') }, 'own.test': { organisation: organisation('example', 'MX') } } };
  const detect = (...contacts: ReturnType<typeof contact>[]) => personalData.detect(scene(visit(contacts), known));

  it('says nothing of the site’s own company, of what was refused, or of a file’s hash', () => {
    const refused = told('mail', 'email');
    for (const kept of refused.signs) kept.evidence = { ...kept.evidence, outcome: 'refused' };
    expect(detect(told('mail', 'email', 'own.test'), told('mail', 'email', 'www.example.org'), refused, told('hash', 'sha256', 'files.test'))).toEqual([]);
  });

  it('takes a telling name for a risk, and doubt for an exposure', () => {
    expect(detect(told('mail', 'email'))).toMatchObject([{ level: 'risk', what: 'mail', subject: 'Ads', details: ['email'] }]);
    expect(detect(told('hash', 'ud[em]'))).toMatchObject([{ level: 'risk', what: 'hash' }]);
    expect(detect(told('phone', 'Referer: tel'))).toMatchObject([{ level: 'risk', what: 'phone' }]);
    for (const [what, detail] of [['mail', 'URL'], ['mail', 'k'], ['mail', 'Referer: k'], ['hash', 'md5']] as const) expect(detect(told(what, detail))).toMatchObject([{ level: 'exposure', what, details: [detail] }]);
  });
});
