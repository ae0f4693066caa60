import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openSmall } from './small-catalogue.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('the answers for requests', () => {
  it('keep hosts, and not the URLs that they were part of', () => {
    const boot = openSmall();
    const answers = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let number = 0; number < 1000; number++) {
      // As from a browser: one flat string of 100 kB.
      const url = JSON.parse(`"https://quite-a-long-host-name-${number}.example.org/${'x'.repeat(100_000)}"`) as string;
      answers.push(boot.classify(url, 'image', 'news.example.org'));
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
    expect(answers[7]?.host).toBe('quite-a-long-host-name-7.example.org');
  });
});
