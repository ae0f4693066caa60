import { expect, it } from 'vitest';
import { DETECTORS } from '../../src/detectors/index.ts';
import { DETECTOR_IDS } from '../../src/detectors/types.ts';

it('the ids are those of the detectors that run', () => {
  expect([...DETECTOR_IDS].sort()).toEqual(DETECTORS.map(({ id }) => id).sort());
});
