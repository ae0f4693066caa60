import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // No unit test waits for a clock; a busy machine may be ten times as slow as a quiet one all the same.
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/replay/**', 'tests/browser/**'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'replay', include: ['tests/replay/**/*.test.ts'], testTimeout: 120_000 } },
      // Real browsers on a busy machine: one more try tells a hiccup from a fault.
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, retry: 1, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
