import { describe, expect, it } from 'vitest';
import { defanged, refanged } from '../../src/check/defang.ts';
import { linksIn } from '../../src/check/read-text.ts';

const urls = (text: string): string[] => linksIn(text).map(({ url }) => url);

describe('prose', () => {
  it.each(['', 'Nos vemos mañana.Hola', 'La Sra.Pérez llegó a las 10.30', 'v1.2.3', 'archivo.pdf y foto.jpg', 'fin de la frase.', 'a las 12:30', 'y/o', 'precio: $3.500', 'el 3.14 de pi', 'etc...', 'tel. 55.1234.5678 ext. 2'])('holds no link: %s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

describe('a link made unclickable', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'], ['hxxps://example[.]org/a', 'https://example.org/a'], ['hXXp[:]//example(.)org', 'http://example.org'], ['hxxp[://]example[dot]org', 'http://example.org'],
    ['hxxps :// example [.] org /a', 'https://example.org'], ['example (dot) org', 'https://example.org'], ['example{punto}org/x', 'https://example.org/x'], ['  example[.]org/a?b=1 ', 'https://example.org/a?b=1'],
    ['h**ps://example.org', 'https://example.org'], ['<https://example.org/a>', 'https://example.org/a'], ['ayuda[at]example[.]org', 'mailto:ayuda@example.org'],
  ])('%s is %s', (text, url) => {
    expect(urls(text)[0]).toBe(url);
  });

  it.each(['https://example.org/a.b?c=d.e', 'http://192.0.2.7:81/x', 'https://[2001:db8::1]/'])('%s comes back from its harmless form', (url) => {
    expect(defanged(url)).not.toMatch(/https?:|example\.org|0\.2/);
    expect(refanged(defanged(url))).toBe(url);
  });
});

describe('a message', () => {
  it('gives its links in order, each once, without what only closes them', () => {
    expect(urls('Mira (https://a.test/x), “https://b.test/y”. Otra vez: https://a.test/x! Y [aquí](https://c.test/z_(1)), o www.d.test; e.org?'))
      .toEqual(['https://a.test/x', 'https://b.test/y', 'https://c.test/z_(1)', 'https://www.d.test', 'https://e.org']);
  });

  it.each([
    ['Paga en:https://a.test/x', 'https://a.test/x'], ['//a.test/x', 'https://a.test/x'], ['http:\\\\a.test\\x', 'http:\\\\a.test\\x'], ['https://a.test:8443/x', 'https://a.test:8443/x'], ['a.test:8443/x', 'https://a.test:8443/x'],
    ['192.0.2.7', 'https://192.0.2.7'], ['https://bank.test@evil.test', 'https://bank.test@evil.test'],
  ])('%s holds %s', (text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('says when something hid in a link', () => {
    expect(linksIn('https://evil\u200b.test/ https://b.test/')).toEqual([{ written: 'https://evil.test/', url: 'https://evil.test/', hidden: true }, expect.objectContaining({ hidden: false })]);
  });
});
