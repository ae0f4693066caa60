import { describe, expect, it } from 'vitest';
import { bytesOf, firstOf, LOGS, reportsOf } from './fixtures.ts';

const hop = (host: string, status: number, ip: string, more = {}) => ({ host, status, ip, country: null, certainty: 'not-knowable', asn: null, network: null, company: null, by: null, ...more });

describe.each(LOGS)('%s', (log) => {
  it('tells the redirects of a page from http to https', () => {
    expect(firstOf(bytesOf(log)).chains[0]).toEqual({
      hops: [hop('example.org', 301, '192.0.2.10'), hop('example.org', 200, '192.0.2.10')], crossSite: false, bounce: false,
    });
  });

  it('tells the redirects of an image, though another request came in between', () => {
    expect(firstOf(bytesOf(log)).chains.slice(1)).toEqual([{
      hops: [hop('pixel.example', 302, '198.51.100.7'), hop('sync.test', 302, '2001:db8::7'), hop('www.google-analytics.com', 200, '142.250.72.14', { asn: 15169, network: 'Google LLC', company: 'Google' })],
      crossSite: true, bounce: true,
    }]);
  });

  it('finds cookies that were sent, and cookies that were set, on plain http', () => {
    const readable = firstOf(bytesOf(log)).findings.filter((finding) => finding.detector === 'plaintext');
    expect(readable.map(({ level, subject, contact, evidence }) => ({ level, subject, contact, url: evidence?.url }))).toEqual([
      { level: 'risk', subject: 'example.org', contact: 'opened', url: 'http://example.org/' },
      { level: 'risk', subject: 'static.example.net', contact: 'loaded', url: 'http://static.example.net/logo.png' },
    ]);
  });

  it('finds no secret on plain http when no cookie travelled', () => {
    const text = Buffer.from(bytesOf(log)).toString().replaceAll(/cookie/gi, 'x-nothing');
    const readable = firstOf(Buffer.from(text)).findings.filter((finding) => finding.detector === 'plaintext');
    expect(readable.map(({ level, subject }) => ({ level, subject }))).toEqual([
      { level: 'exposure', subject: 'example.org' }, { level: 'exposure', subject: 'static.example.net' },
    ]);
  });

  it('calls loaded what a page loaded, and counts what never answered without naming anyone', () => {
    const { findings, companies, requests } = firstOf(bytesOf(log));
    expect(findings.find((finding) => finding.indicator === 'smscentro.com')).toMatchObject({ contact: 'loaded', family: 'nso-pegasus', level: 'exposure' });
    expect(companies.flatMap((company) => company.hosts)).not.toContain('silent.example');
    expect(requests).toBe(8);
  });

  it('has a second page on which nothing is found', () => {
    expect(reportsOf(bytesOf(log))[1]).toMatchObject({ site: 'example.com', level: 'none', requests: 1, thirdParties: 0, findings: [], chains: [] });
  });
});

it('says the same of the same traffic, whoever recorded it', () => {
  const [har, devtools] = LOGS.map((log) => reportsOf(bytesOf(log)).map((report) => ({ ...report, findings: report.findings.map((finding) => JSON.stringify(finding)).sort() })));
  expect(devtools).toEqual(har);
});
