import { expect, it } from 'vitest';
import { checkFinding } from '../../../src/memory/transfer/check-finding.ts';

const kept = { detector: 'known-infrastructure', level: 'alert', subject: 'a.test', card: 'detector/known-infrastructure', what: '', family: '', indicator: 'a.test', evidence: [] };

it('takes a finding of the catalogue, and one of a list with the list’s name', () => {
  expect(checkFinding(kept, 'f')).toEqual(kept);
  expect(checkFinding({ ...kept, list: 'Helpline' }, 'f')).toEqual({ ...kept, list: 'Helpline' });
});

it('refuses a name that is none', () => {
  for (const list of [7, null, {}, 'x'.repeat(1_001)]) expect(() => checkFinding({ ...kept, list }, 'f')).toThrow('f.list');
});
