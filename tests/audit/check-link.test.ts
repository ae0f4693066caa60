import { describe, expect, it } from 'vitest';
import { checkLink, refang } from '../../src/audit/check-link.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';

const { boot, knowledge } = compiled();
const check = (text: string) => checkLink(text, boot, knowledge, TODAY);

describe('a link made unclickable', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['hxxps://example[.]org/a', 'https://example.org/a'],
    ['hXXp[:]//example(.)org', 'http://example.org'],
    ['  example[.]org/a?b=1 ', 'http://example.org/a?b=1'],
  ])('%s is %s', (text, url) => {
    expect(refang(text)).toBe(url);
  });
});

describe('a checked link', () => {
  it.each(['https://example.org/', 'news.example', 'https://smscentro.com.example.org/', 'https://not-smscentro.com/'])('is innocent: %s', (text) => {
    expect(check(text)).toMatchObject({ level: 'none', matches: [] });
  });

  it.each(['smscentro.com', 'hxxps://smscentro[.]com/1a2b3c', 'http://www.smscentro.com/', 'SMSCENTRO.COM.'])('is in the catalogue: %s', (text) => {
    const found = check(text);
    expect(found).toMatchObject({ site: 'smscentro.com', level: 'exposure' });
    expect(found?.matches).toMatchObject([{ by: 'host', level: 'exposure', indicator: { value: 'smscentro.com', firstReported: '2017-06', family: { id: 'nso-pegasus' } } }]);
  });

  it('was an alert in the year of its report', () => {
    expect(checkLink('smscentro.com', boot, knowledge, Date.UTC(2017, 11, 1))?.level).toBe('alert');
  });

  it('names the company that runs the host', () => {
    expect(check('https://www.google-analytics.com/collect')).toMatchObject({ level: 'none', organisation: { name: 'Google', country: 'US' } });
  });

  it.each(['', 'javascript:alert(1)', 'https://', 'two words'])('is no web address: “%s”', (text) => {
    expect(check(text)).toBeUndefined();
  });
});
