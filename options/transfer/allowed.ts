import { settingsUnder } from '../../src/memory/policy/under-policy.ts';
import { NO_POLICY, type Policy } from '../../src/memory/policy/types.ts';
import { differences, fieldOf, withChanges } from '../../src/memory/settings-change.ts';
import type { Settings } from '../../src/memory/types.ts';

/** What of a file's options can count here: what an organisation locked stays as it is. Quiet hours are the person's own in any case. */
export function allowed(now: Settings, wanted: Settings, policy: Policy = NO_POLICY): Settings {
  const free = differences(now, wanted).filter((change) => change.at === 'alerts.quiet' || !policy.locked.some((field) => field === fieldOf(change)));
  return settingsUnder(policy, withChanges(now, free, 'after'));
}
