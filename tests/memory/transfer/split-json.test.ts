import { describe, expect, it } from 'vitest';
import { Broken, JsonSplitter, type Part } from '../../../src/memory/transfer/split-json.ts';

/** Everything that is found in a text that comes in pieces of that size. */
function partsOf(text: string, size = text.length, most = 1_000): Part[] {
  const splitter = new JsonSplitter(['days', 'rows'], 'data', most);
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, size)) parts.push(...splitter.feed(text.slice(at, at + Math.max(1, size))));
  splitter.end();
  return parts;
}
/** The same as the language's own parser gives it. */
function joined(parts: readonly Part[]): object {
  const whole: Record<string, unknown> = {};
  const lists: Record<string, unknown[]> = {};
  const data: string[] = [];
  for (const part of parts) {
    if (part.part === 'begins') whole[part.list] = lists[part.list] = [];
    if (part.part === 'entry') lists[part.list]?.push(JSON.parse(part.text));
    if (part.part === 'piece') data.push(part.text);
    if (part.part === 'member') whole[part.key] = JSON.parse(part.text);
  }
  if (data.length > 0) whole['data'] = JSON.parse(data.join(''));
  return whole;
}

const SOUND = [
  '{}', ' {\n} ', '{"a":1}', '{"days":[]}', '{"days":[ ]}', '{"days":[1]}', '{ "days" : [ {"a":[1,{"b":2}]} , "x,]}" , [] ] , "z" : null }', '{"a":{"days":[1,2]},"days":[{"days":[3]}]}',
  '{"q":"a \\"quoted\\" {[,:]} \\\\","days":["\\\\\\"",":"],"b":[1,2]}', '{"data":"AAAA","a":"b"}', '{"d\\u0061ys":[1,2]}', '{"data":"","days":[0]}', '{"days":{"a":1}}', '{"days":"none"}', '{"rows":[],"days":[1,2]}', '{"days":[1],"a":2,"rows":[{"days":[3]},4]}', '{"a":"ñ😀","days":["😀"]}',
];

describe('a text that is an object', () => {
  it.each(SOUND)('%s is found as the parser finds it, whatever the pieces', (text) => {
    for (const size of [1, 2, 3, 7, text.length]) expect(joined(partsOf(text, size)), `pieces of ${size}`).toEqual(JSON.parse(text));
  });

  it('gives the entries one by one, and the long text in pieces, whatever their length', () => {
    expect(partsOf('{"days":[1,[2,3]]}')).toEqual([{ part: 'begins', list: 'days' }, { part: 'entry', list: 'days', text: '1' }, { part: 'entry', list: 'days', text: '[2,3]' }]);
    const long = `{"data":"${'A'.repeat(5_000)}"}`;
    expect(partsOf(long, 100).every((part) => part.part === 'piece' && part.text.length <= 101)).toBe(true);
  });
});

describe('a text that is none', () => {
  it.each(['', ' ', 'x', '[]', '[{}]', '"a"', '{', '{"a":1', '{"a":1}}', '{"a":1} x', '{"days":[1}', '{"days":[1}}', '{"a":1]', '{1:2}', '{"a"}', '{"a":1,}', '{,}', '{}{}', '}', '{"a":"b'])('%j is not whole', (text) => {
    for (const size of [1, text.length]) expect(() => partsOf(text, size).map((part) => ('text' in part && part.part !== 'piece' ? JSON.parse(part.text) as unknown : 0)), `pieces of ${size}`).toThrow(/not whole|JSON/);
  });

  it.each(['{"days":[1,]}', '{"days":[,]}', '{"days":[1 2]}', '{"days":[{"a":1}{"b":2}]}', '{"a":tru}', '{"days":[1}]}'])('%j holds a part that is none', (text) => {
    expect(() => joined(partsOf(text))).toThrow(/not whole|JSON/);
  });

  it('is given up when one part is larger than any may be', () => {
    expect(() => partsOf(`{"a":"${'x'.repeat(2_000)}"}`, 100)).toThrow(Broken);
    expect(() => partsOf(`{"days":["${'x'.repeat(2_000)}"]}`, 100)).toThrow(Broken);
    expect(() => partsOf('no end '.repeat(300), 100)).toThrow(Broken);
    expect(partsOf(`{"days":[${Array.from({ length: 500 }, () => '"xxxxxxxx"').join(',')}]}`, 100)).toHaveLength(501);
  });
});
