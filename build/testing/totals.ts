/** True totals from vitest's JSON report: a file that fell over before its first test counts as a failure, not as nothing. */
export interface Totals { passed: number; failed: number; skipped: number }

interface FileReport { status?: string; assertionResults?: { status?: string }[] }

/** What we read of the report; https://vitest.dev/guide/reporters#json-reporter. */
export interface Report { testResults?: FileReport[] }

/**
 * @param report undefined when the runner died before it wrote one
 * @param status the runner's exit code; when it says failure and no test failed, that is one failure more
 */
export function totalsOf(report: Report | undefined, status: number | null): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { status: fileStatus, assertionResults = [] } of report?.testResults ?? []) {
    const before = totals.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') totals.passed += 1;
      else if (test.status === 'failed') totals.failed += 1;
      else totals.skipped += 1;
    }
    if (fileStatus === 'failed' && totals.failed === before) totals.failed += 1;
  }
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
  return totals;
}

export const sum = (all: readonly Totals[]): Totals => all.reduce(
  (so, one) => ({ passed: so.passed + one.passed, failed: so.failed + one.failed, skipped: so.skipped + one.skipped }),
  { passed: 0, failed: 0, skipped: 0 },
);

/** `3 passed, 0 failed`, and the skipped where there are any. */
export const line = ({ passed, failed, skipped }: Totals): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
