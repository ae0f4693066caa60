import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { exposureAsText } from '../../src/ui/exposure-text.ts';
import { LANGUAGES, strictWords } from './read-words.ts';

const en = strictWords('en');
function text(name: string): string {
  const state = FIXTURES[name];
  if (state?.state !== 'exposure') throw new Error(`${name} has no exposure`);
  return exposureAsText(state.exposure, en);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = strictWords(language);
  it.each(Object.entries(FIXTURES))('%s can be copied', (_name, state) => {
    if (state.state !== 'exposure') return;
    const copied = exposureAsText(state.exposure, words);
    expect(copied).toContain(words.tell(state.exposure.sentence));
    expect(copied).toContain(words.say('copy-level', { level: words.say(`level-${state.exposure.level}`) }));
    for (const { host } of state.exposure.companies.flatMap(({ hosts }) => hosts)) expect(copied).toContain(host);
    expect(copied).not.toMatch(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069]|undefined|\n{3}/);
  });
});

it('names source and link of every report, old ones too, and that it is no proof', () => {
  const copied = text('old-indicator');
  expect(copied).toContain('https://citizenlab.ca/2017/06/reckless-exploit-mexico-nso/');
  expect(copied).toContain('FinFisher');
  expect(copied).toContain('https://github.com/citizenlab/spyware-scan');
  expect(copied).toContain('This is not proof of infection.');
});

it('speaks of no report where there is none', () => {
  expect(text('heavy')).not.toContain('infection.\n\n');
  expect(text('heavy')).not.toContain('Reported addresses');
});

it('keeps seat and place apart, and tells what was not seen', () => {
  const copied = text('heavy');
  expect(copied).toContain('- Meta · Seat of the owner: United States · 5 requests\n    connect.facebook.net · Place of the server: probably in Mexico');
  expect(copied).toContain('background worker of its own');
});

it('tells a chain with its strip, and each hop with company, place, network and how one came there', () => {
  const copied = text('chain');
  expect(copied).toContain('Chains of redirects\n- A redirect went through servers in 4 countries');
  expect(copied).toContain('\n  MX → FR → ? → IE → US\n    link.example · 302 · Place of the server: probably in Mexico · Uninet S.A. de C.V. (AS8151)\n');
  expect(copied).toContain('    dis.criteo.com · 302 · Criteo, France · Place of the server: probably in France · Criteo Technology SAS (AS44788) · A cookie was sent or set here.\n');
  expect(copied).toContain('    example.org · 200 · Place of the server: probably in the United States · Example Hosting (AS64496) · The page before sent the browser here by itself.\n');
});
