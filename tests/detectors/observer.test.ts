import { describe, expect, it } from 'vitest';
import { observerWith } from '../../src/detectors/observer.ts';
import { seen } from '../scene.ts';

const { wants, notice } = observerWith((value) => value);
const asks = { 'observe-browsing-topics': '?1' };

describe('the eyes as one observer', () => {
  it('asks for no look at an answer in which no eye can see anything', () => {
    expect(wants('answered', 'font', {})).toBe(false);
    expect(wants('answered', 'font', { headers: { 'content-length': '43', 'content-type': 'font/woff2' } })).toBe(false);
  });

  it('asks for one where a header came for which an eye waits, and where the browser’s lists know the request', () => {
    expect(wants('answered', 'font', { headers: asks })).toBe(true);
    expect(wants('answered', 'font', { headers: { 'attribution-reporting-register-trigger': '{}' } })).toBe(true);
    expect(wants('answered', 'font', { flags: ['tracking_ad'] })).toBe(true);
  });

  it('hands a look to the eyes whose header came, and whose flag', () => {
    const look = (more: Parameters<typeof seen>[1]) => notice(seen('https://ads.test/f.woff2', { stage: 'answered', type: 'font', ...more }));
    expect(look({})).toEqual([]);
    expect(look({ headers: asks })).toEqual([{ detector: 'ads-api', what: 'topics' }]);
    expect(look({ flags: ['tracking_ad'] })).toEqual([{ detector: 'tracker', what: 'advertising' }]);
  });
});
