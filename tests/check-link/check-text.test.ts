import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { MOST_LINKS, MOST_TEXT, type WebLink } from '../../src/check/types.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';

const { boot, knowledge } = compiled();
const check = (text: string, today = TODAY) => checkText(text, { boot, knowledge, today });
const web = (text: string, today = TODAY): WebLink => {
  const link = check(text, today).links.find((one): one is WebLink => one.kind === 'web');
  if (!link) throw new Error(`no link in ${text}`);
  return link;
};
const ids = (text: string): string[] => web(text).facts.map(({ id }) => id);
const levelOf = (text: string, id: string) => web(text).facts.find((fact) => fact.id === id)?.level;

describe('an innocent link', () => {
  it.each([
    'https://example.org/', 'news.example', 'https://smscentro.com.example.org/', 'https://not-smscentro.com/', 'https://www.jornada.com.mx/2026/11/20/politica/003n1pol',
    'https://bücher.example/a', 'https://xn--e1adhj9a.com/', 'https://мир.рф/', 'https://北京大学.cn/', 'https://www.google-analytics.com/collect', 'https://www.telcel.com/',
    'https://www.bbva.mx/personas.html', 'https://tickets.example/1234567', 'https://tickets.example/1234567s?id=3', 'https://cuenta.mercadolibre.com.mx/', 'https://www.mercadolivre.com.br/',
    'https://accounts.google.com/o/oauth2?continue=https%3A%2F%2Fexample.org', 'https://shop.example/?utm_source=mail', 'https://www.youtube.com/watch?v=abc', 'https://example.org/?gclid=1', 'https://www.facebook.com/a?fbclid=IwAR0abcdefg',
  ])('has nothing with a level, and is never called safe: %s', (text) => {
    expect(web(text).facts.filter(({ level }) => level !== undefined)).toEqual([]);
    expect(web(text)).toMatchObject({ level: 'none' });
    expect(ids(text)).toContain('nothing');
  });
});

describe('a host that reports name', () => {
  it.each(['smscentro.com', 'hxxps://smscentro[.]com/1a2b3c', 'http://www.smscentro.com/', 'SMSCENTRO.COM.'])('is told with family, month and age: %s', (text) => {
    expect(web(text).host.site).toBe('smscentro.com');
    expect(web(text).facts.find(({ id }) => id === 'listed')).toMatchObject({
      level: 'exposure', card: 'family/nso-pegasus', says: [{ id: 'say-check-listed', args: { family: 'Pegasus', month: '2017-06' } }, { id: 'say-old' }],
    });
    expect(web(text).facts.find(({ id }) => id === 'role')?.says).toEqual([{ id: 'check-role' }, { id: 'role-exploit-delivery' }]);
  });

  it('was an alert in the year of its report, and a risk two years after', () => {
    expect(web('smscentro.com', Date.UTC(2017, 11, 1)).level).toBe('alert');
    expect(web('smscentro.com', Date.UTC(2020, 5, 1)).level).toBe('risk');
  });
});

describe('what a link pretends', () => {
  it.each([
    ['https://bank.test@evil.test/', 'userinfo', 'exposure'],
    ['https://user:secret@evil.test/', 'account', 'note'],
    ['https://xn--80ak6aa92e.com/', 'disguised', 'exposure'],
    ['https://аррӏе.com/', 'look-alike', 'exposure'],
    ['https://pаypal.com/', 'mixed', 'exposure'],
    ['https://www.telcel.com.premios.test/', 'look-alike', 'exposure'],
    ['https://paypa1.com/', 'look-alike', 'exposure'],
    ['https://whatssapp.co/', 'look-alike', 'exposure'],
    ['https://facebook-accounts.com.mx/', 'look-alike', 'note'],
    ['https://bbva-mexico.test/', 'look-alike', 'note'],
    ['http://0x7f.1/', 'odd', 'exposure'],
    ['http://2130706433/', 'odd', 'exposure'],
    ['https://192.0.2.7/', 'address', 'note'],
    ['http://[::1]:8080/', 'local', 'note'],
    ['http://router/', 'local', 'note'],
    [`https://${'largo.'.repeat(12)}evil.test/`, 'long', 'note'],
    ['https://evil\u202e.test/', 'hidden', 'exposure'],
    ['http://example.org/', 'plain', 'exposure'],
    ['https://bit.ly/abc', 'shortener', 'note'],
    ['https://example.org/?fbclid=IwAR0abcdefg', 'marks', 'note'],
    ['https://nadie.test/1234567s', 'shape', 'exposure'],
    ['https://www.google.com/url?q=https://example.org/', 'through', 'note'],
  ])('%s: %s, %s', (text, id, level) => {
    expect(ids(text)).toContain(id);
    expect(levelOf(text, id)).toBe(level);
  });

  it('is not said of http where nobody wrote it', () => {
    expect(ids('example.org')).not.toContain('plain');
  });

  it('names who looks like whom', () => {
    expect(web('https://www.telcel.com.premios.test/').facts[0]?.says).toEqual([{ id: 'check-like-inside', args: { host: 'www.telcel.com.premios.test', domain: 'telcel.com' } }]);
    expect(web('https://аррӏе.com/').host).toEqual({ host: 'xn--80ak6aa92e.com', before: '', site: 'xn--80ak6aa92e.com', unicode: 'аррӏе.com' });
  });

  it('stands above what is only information', () => {
    const levels = web('https://bank.test@paypa1.com/?fbclid=abcdefg').facts.map(({ level }) => level ?? 'nothing');
    expect(levels).toEqual(levels.toSorted((a, b) => ['exposure', 'note', 'nothing'].indexOf(a) - ['exposure', 'note', 'nothing'].indexOf(b)));
  });
});

describe('what is known of the host', () => {
  it('is owner, seat and purpose', () => {
    expect(web('https://www.google-analytics.com/collect').facts.map(({ id }) => id)).toEqual(['nothing', 'owner', 'programme', 'tracker', 'place']);
  });
  it('is the registrable domain, below shared hosting too', () => {
    expect(web('https://a.b.github.io/').host).toMatchObject({ before: 'a.', site: 'b.github.io' });
  });
});

describe('other addresses', () => {
  it.each([
    ['javascript:alert(document.cookie)', 'script', 'exposure'], ['JavaScript:void(0)', 'script', 'exposure'], ['data:text/html;base64,PHA+', 'data', 'exposure'], ['mailto:ayuda@example.org', 'mail', 'none'],
    ['ayuda@example.org', 'mail', 'none'], ['tel:+525512345678', 'phone', 'note'], ['sms:12345', 'message', 'note'], ['file:///etc/passwd', 'file', 'exposure'], ['about:config', 'browser', 'none'],
    ['view-source:https://example.org/', 'browser', 'none'], ['intent://scan/#Intent;end', 'app', 'note'], ['https://exa%zzmple.org/', 'broken', 'note'], ['https://exam ple[.]org:99999/', 'broken', 'note'],
  ])('%s is told as %s', (text, what, level) => {
    expect(check(text).links.at(-1)).toMatchObject({ kind: 'other', what, level });
  });

  it.each([['', 'empty'], ['   \n ', 'empty'], ['dos palabras', 'words'], ['Nos vemos mañana. ¿Va?', 'words'], ['hola', 'words'], ['+52 55 1234 5678', 'phone'], ['https://', 'words']])('“%s” holds none: %s', (text, nothing) => {
    expect(check(text)).toEqual({ links: [], more: 0, cut: false, nothing });
  });
});

describe('a text of any size', () => {
  it('tells the first links one by one and counts the rest', () => {
    const text = Array.from({ length: MOST_LINKS + 5 }, (_, index) => `https://example.org/${index}`).join(' ');
    expect(check(text)).toMatchObject({ more: 5, cut: false });
    expect(check(text).links).toHaveLength(MOST_LINKS);
  });

  it.each([
    ['words', 'palabra '], ['blanks', ' '], ['brackets', '['], ['dots', '.'], ['at signs', '@'], ['schemes', 'https://'], ['escapes', '%'], ['controls', '\u0000'], ['letters', 'a'], ['dotted letters', 'a.'], ['slashes', '/'],
    ['spaced dots', ' [ . ] '], ['closing brackets', 'https://a.test/)'], ['punycode', 'xn--'], ['redirects', 'https://www.google.com/url?q='],
  ])('a megabyte of %s takes less than two seconds and is cut', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    expect(check(text).cut).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(text.length).toBeGreaterThan(MOST_TEXT);
  });
});
