import { describe, expect, it } from 'vitest';
import { compileRules, MOST_HOSTS, MOST_REGEX, MOST_RULES } from '../../src/stop/compile.ts';
import type { Stoppable } from '../../src/stop/types.ts';
import { compiled, HOSTS, shortOnly, URLS } from './small.ts';

const host = (name: string): Stoppable => ({ kind: 'host', host: name });
const all = async (): Promise<boolean> => true;
const pause = async (): Promise<void> => undefined;

describe('rules to stop by', () => {
  it('are none where nothing is to be held', async () => {
    expect(await compileRules([], { dots: 'same', takes: all, pause })).toEqual({ rules: [], hosts: 0, urls: 0, left: 0 });
  });

  it('only ever block, and only pages that are opened', async () => {
    const { rules } = await compiled();
    expect(rules.length).toBeGreaterThan(5);
    for (const { action, condition, priority } of rules) {
      expect(action).toEqual({ type: 'block' });
      expect(condition.resourceTypes).toEqual(['main_frame']);
      expect(priority).toBe(1);
      // A rule without a condition on the address would block everything.
      expect([condition.requestDomains, condition.regexFilter, condition.urlFilter].filter(Boolean)).toHaveLength(1);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('hold all hosts in one, and what is below another one not twice', async () => {
    const { rules, hosts } = await compileRules([host('a.test'), host('x.a.test'), host('b.test'), host('a.test'), host('notb.test')], { dots: 'same', takes: all, pause });
    expect(rules).toHaveLength(1);
    expect(rules[0]?.condition.requestDomains).toEqual(['a.test', 'b.test', 'notb.test']);
    expect(hosts).toBe(3);
  });

  it('name a host with a dot behind it where the browser tells the two apart', async () => {
    expect((await compiled({ dots: 'same' })).rules[0]?.condition.requestDomains).toEqual(HOSTS);
    expect((await compiled({ dots: 'apart' })).rules[0]?.condition.requestDomains).toEqual(HOSTS.flatMap((name) => [name, `${name}.`]));
  });

  it('count what they hold and what they leave', async () => {
    expect(await compiled()).toMatchObject({ hosts: HOSTS.length, urls: URLS.length, left: 0 });
    const odd: Stoppable[] = [host('single'), host('UPPER.test'), host('192.0.2.1'), { kind: 'url', url: 'no-path.test' }, { kind: 'url', url: 'señal.test/x' }, { kind: 'url', url: `long.test/${'x*'.repeat(90)}` }];
    expect(await compileRules(odd, { dots: 'same', takes: shortOnly, pause })).toEqual({ rules: [], hosts: 0, urls: 0, left: 6 });
  });

  it('leave out the last ones where there is no room', async () => {
    const many = Array.from({ length: MOST_HOSTS + 3 }, (_, number) => host(`h${number}.test`));
    const { rules, hosts, left } = await compileRules(many, { dots: 'same', takes: all, pause });
    expect([hosts, left, rules[0]?.condition.requestDomains?.length]).toEqual([MOST_HOSTS, 3, MOST_HOSTS]);
    expect(rules[0]?.condition.requestDomains?.[0]).toBe('h0.test');
  });

  it('stay within what browsers take', async () => {
    const urls = Array.from({ length: 3_000 }, (_, number): Stoppable => ({ kind: 'url', url: `u.test/${number}` }));
    const { rules, urls: held, left } = await compileRules(urls, { dots: 'same', takes: all, pause });
    expect(rules.filter(({ condition }) => condition.regexFilter !== undefined)).toHaveLength(MOST_REGEX);
    expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
    expect(held + left).toBe(3_000);
    expect(held).toBe(MOST_REGEX + (MOST_RULES - MOST_REGEX) / 10);
  });
});
