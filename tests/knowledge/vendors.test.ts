import { describe, expect, it } from 'vitest';
import { openNames } from '../../src/knowledge/names.ts';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { buffer, COMPILED, openSmall } from './small-catalogue.ts';

const addresses = { place: () => ({ kind: 'nowhere', why: 'not-in-database' }) as const };
const knowledge = openKnowledge({ boot: openSmall(), names: openNames(buffer(COMPILED.names)), addresses });
const companies = (host: string) => knowledge.host(host).vendors?.map(({ kind, company, purpose }) => [kind, company, purpose]);

describe('who can record or tell devices apart', () => {
  it('is nobody at most hosts, nor at those that only look alike or stand above', () => {
    for (const host of ['example.org', 'myrecorder.test', 'recorder.test.example.org', 'recorder.tests', 'both.test', 'www.both.test', 'test', '[2001:db8::1]', '']) {
      expect(companies(host), host).toBeUndefined();
    }
  });

  it('is the company of the host, or of a name above it', () => {
    expect(companies('recorder.test')).toEqual([['session-replay', 'Recorder', 'replay']]);
    expect(companies('a.script.recorder.test')).toEqual([['session-replay', 'Recorder', 'replay']]);
    expect(companies('guard.test')).toEqual([['fingerprinting', 'Guard', 'fraud-defence']]);
  });

  it('is every company that a host is listed for', () => {
    expect(companies('cdn.both.test')).toEqual([['session-replay', 'Recorder', 'replay'], ['fingerprinting', 'Both', 'identification']]);
    expect(companies('x.eu.cdn.both.test')).toEqual([['fingerprinting', 'Guard', 'fraud-defence'], ['session-replay', 'Recorder', 'replay'], ['fingerprinting', 'Both', 'identification']]);
  });
});
