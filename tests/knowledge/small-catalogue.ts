/** A catalogue of a few entries on reserved names, compiled once: what is tested does not change with the real one. */
import { compileHosts } from '../../build/index/compile-hosts.ts';
import type { Catalogue, IndicatorEntry } from '../../build/catalogue/types.ts';
import { type OpenBootIndex, openBoot } from '../../src/knowledge/boot-index.ts';

const entry = (value: string, type: IndicatorEntry['type'], more: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
  value, type, family: 'finfisher', role: 'c2', firstReported: '2013-03', sources: ['scan-2013'], confidence: 'high', licence: 'CC BY 4.0', ...more,
});

export const CATALOGUE: Catalogue = {
  version: '2026-11-20',
  indicators: [
    entry('192.0.2.7', 'ipv4', { network: { then: 'Example Net', now: 'Example Telecom', country: 'MX' } }),
    entry('192.0.2.7', 'ipv4', { family: 'rcs' }),
    entry('deep.host.exploit.test', 'domain'),
    entry('exploit.test', 'domain', { role: 'exploit-delivery', firstReported: '2026-01', sources: ['report-2026', 'scan-2013'] }),
    entry('http://shop.test:5000/info?org=abc', 'url'),
    entry('http://short.test/1Ab', 'url'),
    entry('https://files.test/lists/', 'url', { confidence: 'low' }),
  ],
  families: [
    { id: 'finfisher', name: 'FinFisher', vendor: 'Gamma', vendorCountry: 'GB/DE', kind: 'spyware', years: '2010-2022' },
    { id: 'rcs', name: 'RCS', vendor: 'Hacking Team', vendorCountry: 'IT', kind: 'spyware', years: '2003-2015' },
  ],
  sources: [
    { id: 'report-2026', publisher: 'Example Lab', title: 'A report', date: '2026-01-10', url: 'https://example.org/report', licence: 'CC BY 4.0' },
    { id: 'scan-2013', publisher: 'Example Lab', title: 'A scan', date: '2013-03-13', licence: 'CC0' },
  ],
  prism: [
    { company: 'Google', joined: '2009-01-14', domains: ['google.com', 'gstatic.com'], asns: [15169] },
    { company: 'Microsoft', joined: '2007-09-11', domains: ['live.com'], asns: [8075] },
  ],
  carriers: [],
  anycast: [],
  edges: { rules: [], airports: {} },
  vendors: [
    { kind: 'session-replay', company: 'Recorder', purpose: 'replay', hosts: ['recorder.test', 'cdn.both.test'] },
    { kind: 'fingerprinting', company: 'Guard', purpose: 'fraud-defence', hosts: ['guard.test', 'eu.cdn.both.test'] },
    { kind: 'fingerprinting', company: 'Both', purpose: 'identification', hosts: ['cdn.both.test'] },
  ],
  aliases: [
    { id: 'eulerian', company: 'Eulerian', organisation: 'eulerian', asns: [64501], hosts: ['metrics.shop.test', 'a.b.shop.test'] },
    { id: 'other', company: 'Other', asns: [], hosts: ['stats.shop.test'] },
  ],
};

export const row = (value: string): number => CATALOGUE.indicators.findIndex((one) => one.value === value);

export const COMPILED = compileHosts(CATALOGUE);

export const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export const openSmall = (): OpenBootIndex => openBoot(buffer(COMPILED.boot));
