import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ALIASES, DEAD_HOST, HOSTS, SPYWARE, TRACKERS } from '../../demo/hosts.ts';

interface Row { from: string; to: string; asn: string; network: string; country: string; certainty: string }

const csv = readFileSync(new URL('../../demo/addresses.csv', import.meta.url), 'utf8');
const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const placesOf = (address: string): Row[] => rows.filter(({ from, to }) => number(from) <= number(address) && number(address) <= number(to));

describe('the hosts of the demo', () => {
  it('each have a name and an address of their own', () => {
    expect(new Set(HOSTS.map(({ host }) => host)).size).toBe(HOSTS.length);
    expect(new Set(HOSTS.map(({ address }) => address)).size).toBe(HOSTS.length);
  });

  it('all stand on loopback', () => {
    for (const { address } of HOSTS) expect(address).toMatch(/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/);
    for (const { address } of HOSTS) expect(address.split('.').every((part) => Number(part) < 256), address).toBe(true);
  });

  it('are each placed once by addresses.csv', () => {
    for (const { host, address } of HOSTS) expect(placesOf(address), host).toHaveLength(1);
  });

  it('suffice for a heavy page', () => {
    expect(TRACKERS.length).toBeGreaterThanOrEqual(58);
    expect(TRACKERS).not.toContain(SPYWARE.recent);
  });

  it('include what the demo names elsewhere', () => {
    const names = HOSTS.map(({ host }) => host);
    expect(names).toEqual(expect.arrayContaining(Object.values(SPYWARE)));
    expect(names).not.toContain(DEAD_HOST);
  });
});

describe('addresses.csv', () => {
  it('places loopback addresses only, with a network, a country and a known certainty', () => {
    for (const row of rows) {
      expect(row.from.startsWith('127.') && row.to.startsWith('127.'), row.from).toBe(true);
      expect(row.country, row.from).toMatch(/^[A-Z]{2}$/);
      expect(row.network, row.from).not.toBe('');
      expect(Number(row.asn), row.from).toBeGreaterThan(0);
      expect(['probable', 'registered', 'anycast'], row.from).toContain(row.certainty);
    }
  });

  it('has every certainty and at least eight countries', () => {
    expect(new Set(rows.map(({ certainty }) => certainty)).size).toBe(3);
    expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThanOrEqual(8);
  });
});

describe('aliases.json', () => {
  it('lets the first address of Total Play stand for the old FinFisher server', () => {
    expect(ALIASES).toEqual({ '127.0.50.1': '187.188.81.66' });
    expect(HOSTS.find(({ host }) => host === 'old-server.example')?.address).toBe('127.0.50.1');
    expect(placesOf('127.0.50.1')[0]).toMatchObject({ asn: '22884', country: 'MX' });
  });
});
