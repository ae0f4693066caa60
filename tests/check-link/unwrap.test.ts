import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REDIRECTORS } from '../../src/check/redirectors.ts';
import { unwrapped } from '../../src/check/unwrap.ts';

const open = (url: string) => unwrapped(new URL(url).href, (host) => /(?:^|\.)google\.com(?:\.mx)?$/.test(host));
const GOAL = 'https://goal.test/a?b=1&c=2';
const escaped = encodeURIComponent(GOAL);

describe('a link that only looks wrapped', () => {
  it.each([
    'https://www.google.com/search?q=https://goal.test/', 'https://google.evil/url?q=https://goal.test/', 'https://google.com.evil.test/url?q=https://goal.test/', 'https://example.org/url?q=https://goal.test/',
    'https://l.facebook.com.evil.test/l.php?u=https%3A%2F%2Fgoal.test', 'https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=words', 'https://t.co/abc', 'https://urldefense.com/v3/nothing',
    'https://www.bing.com/ck/a?u=a1%%%', 'https://www.youtube.com/watch?v=x&q=https://goal.test/',
  ])('stays as it is: %s', (url) => {
    expect(open(url)).toEqual({ url: new URL(url).href, through: [] });
  });
});

describe('a wrapped link', () => {
  it.each([
    [`https://www.google.com/url?sa=D&q=${escaped}&ust=1`, 'Google'], [`https://www.google.com.mx/url?url=${escaped}`, 'Google'], [`https://l.facebook.com/l.php?u=${escaped}&h=AT0`, 'Meta'], [`https://l.instagram.com/?u=${escaped}&e=AT0`, 'Meta'],
    [`https://eur03.safelinks.protection.outlook.com/?url=${escaped}&data=05%7C01&sdata=x&reserved=0`, 'Microsoft'], [`https://www.youtube.com/redirect?event=video&q=${escaped}`, 'Google'], [`https://out.reddit.com/t3_a?url=${escaped}`, 'Reddit'],
    [`https://www.linkedin.com/safety/go?url=${escaped}`, 'LinkedIn (Microsoft)'], [`https://www.bing.com/ck/a?!&&p=1&u=a1${btoa(GOAL)}&ntb=1`, 'Microsoft'], [`https://steamcommunity.com/linkfilter/?url=${escaped}`, 'Valve'],
    [`https://urldefense.proofpoint.com/v2/url?u=https-3A__goal.test_a-3Fb-3D1-26c-3D2&d=Dw&c=x&e=`, 'Proofpoint'], [`https://urldefense.com/v3/__https://goal.test/a?b=1*c=2__;Jg!!abc!x$`, 'Proofpoint'],
    [`https://www.deviantart.com/users/outgoing?${GOAL}`, 'DeviantArt'],
    [`https://goal-test.cdn.ampproject.org/c/s/goal.test/a?b=1&c=2`, 'AMP Cache'], [`https://www.google.com/amp/s/goal.test/a?b=1&c=2`, 'Google'], [`https://abc.r.us-east-1.awstrack.me/L0/${encodeURIComponent('https://goal.test/a?b=1&c=2')}/1/0100`, 'Amazon'],
  ])('is taken out of %s', (url, company) => {
    expect(open(url)).toEqual({ url: GOAL, through: [{ host: new URL(url).hostname, company }] });
  });

  it('is taken out of several, the outermost first', () => {
    const inner = `https://l.facebook.com/l.php?u=${escaped}`;
    expect(open(`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`)).toEqual({
      url: GOAL, through: [{ host: 'eur01.safelinks.protection.outlook.com', company: 'Microsoft' }, { host: 'l.facebook.com', company: 'Meta' }],
    });
  });

  it('is not followed for ever', () => {
    let url = GOAL;
    for (let depth = 0; depth < 12; depth++) url = `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`;
    expect(open(url).through).toHaveLength(6);
  });

  it('takes runs of characters from a mail filter of Proofpoint', () => {
    expect(open('https://urldefense.com/v3/__https://goal.test/**Ax__;YWI!!k$').url).toBe('https://goal.test/abx');
  });
});

it('are those of the catalogue, each with a source', () => {
  const rows = JSON.parse(readFileSync('catalogue/redirectors.json', 'utf8')) as (Record<string, unknown> & { references: { title: string; publisher: string; date: string; url: string }[] })[];
  expect(rows.map(({ references: _, ...row }) => row)).toEqual(REDIRECTORS);
  for (const { references } of rows) {
    expect(references.length).toBeGreaterThan(0);
    for (const { title, publisher, date, url } of references) expect([title !== '', publisher !== '', /^\d{4}/.test(date), url.startsWith('https://')]).toEqual([true, true, true, true]);
  }
});
