import { describe, expect, it } from 'vitest';
import { line, sum, totalsOf } from '../../build/testing/totals.ts';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

describe('the totals', () => {
  it('count tests, not files', () => {
    expect(totalsOf({ testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed', 'skipped', 'todo')] }, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(totalsOf({ testResults: [file('failed', 'passed', 'failed', 'failed')] }, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('count a file that fell over before its first test', () => {
    expect(totalsOf({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(totalsOf({ testResults: [file('failed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('count a runner that failed without a failed test', () => {
    expect(totalsOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(totalsOf(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('are told in one line', () => {
    expect(line(sum([{ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 3, skipped: 0 }]))).toBe('3 passed, 3 failed');
    expect(line(sum([{ passed: 1, failed: 0, skipped: 2 }]))).toBe('1 passed, 0 failed, 2 skipped');
  });
});
