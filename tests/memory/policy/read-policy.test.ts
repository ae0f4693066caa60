/** What managed storage says, read: nothing for most people, a whole policy, and policies that are wrong or mean harm. */
import { describe, expect, it } from 'vitest';
import { readPolicyLists } from '../../../src/memory/policy/policy-lists.ts';
import { readPolicy } from '../../../src/memory/policy/read-policy.ts';
import { GOVERNED, NO_POLICY } from '../../../src/memory/policy/types.ts';
import { DEFAULT_SETTINGS } from '../../../src/memory/types.ts';

const KEY = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqo='.slice(0, 42) + 'A=';

describe('no policy', () => {
  it.each([undefined, null, {}, [], 'policy', 7, true])('%j is none', (stored) => {
    expect(readPolicy(stored)).toMatchObject({ inForce: false, settings: {}, locked: [], keys: [] });
  });

  it('is the same for everybody who has none', () => {
    expect(readPolicy({})).toBe(NO_POLICY);
    expect(readPolicyLists(undefined)).toEqual({ lists: [], faults: [] });
  });
});

describe('a whole policy', () => {
  const stored = {
    organisation: 'Example newsroom',
    contact: { name: 'Help desk', text: 'Call extension 4', url: 'https://help.example.org/contact' },
    settings: { alerts: { levels: { risk: 'notification' }, detectors: { tracker: 'popup' } }, badge: true, deeper: false, stop: true, atRisk: true, home: 'MX', language: 'es' },
    locked: ['stop', 'atRisk'], retention: 7, keys: [{ name: 'Example newsroom', key: KEY }], lists: [],
  };

  it('counts as it stands', () => {
    const { settings, ...rest } = readPolicy(stored);
    expect(rest).toEqual({ inForce: true, name: 'Example newsroom', contact: stored.contact, locked: ['stop', 'atRisk'], retention: 7, keys: stored.keys, faults: [] });
    expect(settings).toEqual({ ...stored.settings, alerts: { levels: { ...DEFAULT_SETTINGS.alerts.levels, risk: 'notification' }, detectors: { tracker: 'popup' } } });
  });

  it('may lock all that it gives a value to, and no more', () => {
    expect(readPolicy({ settings: { home: 'MX', badge: true }, locked: ['all'] })).toMatchObject({ locked: ['badge', 'home'], faults: [] });
    expect(readPolicy({ ...stored, settings: { ...stored.settings, alerts: { levels: { risk: 'notification' } } }, locked: ['all'] })).toMatchObject({ locked: GOVERNED, faults: [] });
    expect(readPolicy({ settings: { home: 'MX' }, locked: ['home', 'stop'] })).toMatchObject({ locked: ['home'], faults: [{ at: 'locked.stop', why: 'nothing-to-lock' }] });
  });

  it('does not hand out the defaults themselves', () => {
    const read = readPolicy({ settings: { alerts: {} } }).settings.alerts;
    if (read) read.levels.note = 'notification';
    expect(DEFAULT_SETTINGS.alerts.levels.note).toBe('badge');
  });
});

describe('a policy that is wrong', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a misspelt part', { organization: 'X' }, 'organization', 'unknown'],
    ['a misspelt setting', { settings: { bagde: true } }, 'settings.bagde', 'unknown'],
    ['a mute', { settings: { muted: ['example.org'] } }, 'settings.muted', 'unknown'],
    ['a history', { settings: { history: 90 } }, 'settings.history', 'unknown'],
    ['no settings', { settings: 'all' }, 'settings', 'value'],
    ['a flag that is none', { settings: { deeper: 'yes' } }, 'settings.deeper', 'value'],
    ['a country that is none', { settings: { home: 'Mexico' } }, 'settings.home', 'value'],
    ['a language that is not there', { settings: { language: 'fr' } }, 'settings.language', 'value'],
    ['a level that is none', { settings: { alerts: { levels: { alarm: 'badge' } } } }, 'settings.alerts.levels.alarm', 'unknown'],
    ['a detector that is none', { settings: { alerts: { detectors: { constructor: 'badge' } } } }, 'settings.alerts.detectors.constructor', 'unknown'],
    ['a way that is none', { settings: { alerts: { levels: { risk: 'shout' } } } }, 'settings.alerts.levels.risk', 'value'],
    ['hours that are none', { settings: { alerts: { quiet: { from: 1_440, to: 0 } } } }, 'settings.alerts.quiet', 'value'],
    ['a lock of something else', { locked: ['muted'] }, 'locked[0]', 'value'],
    ['a lock that is no list', { locked: true }, 'locked', 'value'],
    ['days that are no choice', { retention: 365 }, 'retention', 'value'],
    ['a key that is none', { keys: [{ name: 'X', key: 'short' }] }, 'keys[0].key', 'value'],
    ['a key without a name', { keys: [{ name: ' ', key: KEY }] }, 'keys[0].name', 'value'],
    ['a contact without a name', { contact: { url: 'https://example.org/' } }, 'contact.name', 'value'],
    ['a plain address', { contact: { name: 'X', url: 'http://example.org/' } }, 'contact.url', 'value'],
    ['a script', { contact: { name: 'X', url: 'javascript:alert(1)' } }, 'contact.url', 'value'],
    ['an address with a password', { contact: { name: 'X', url: 'https://a:b@example.org/' } }, 'contact.url', 'value'],
  ])('%s is named and left out, and the rest counts', (_, wrong, at, why) => {
    const policy = readPolicy({ organisation: 'Example', ...wrong, settings: { ...(typeof wrong.settings === 'object' ? wrong.settings : {}), atRisk: true }, ...(typeof wrong.settings === 'string' ? { settings: wrong.settings } : {}) });
    expect(policy.faults).toEqual([{ at, why }]);
    expect(policy.name).toBe('Example');
    expect(policy.locked).toEqual([]);
    expect(policy.keys).toEqual([]);
    expect(policy.retention).toBeUndefined();
    expect(policy.contact?.url ?? '').toBe('');
    if (typeof wrong.settings !== 'string') expect(policy.settings.atRisk).toBe(true);
  });

  it('is read to the end, however much is wrong, and names fifty faults', () => {
    const policy = readPolicy({ ...Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`x${at}`, 1])), organisation: 'Example' });
    expect(policy.name).toBe('Example');
    expect(policy.faults).toHaveLength(50);
  });

  it('changes no prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"organisation": "X"}, "settings": {"__proto__": {"badge": true}, "alerts": {"levels": {"__proto__": {"risk": "nothing"}}}}}');
    expect(readPolicy(hostile).settings.alerts?.levels).toEqual(DEFAULT_SETTINGS.alerts.levels);
    expect(Object.prototype).not.toHaveProperty('risk');
  });
});

describe('a policy that means harm', () => {
  it.each([
    [{ settings: { badge: false } }, 'settings.badge'],
    [{ settings: { atRisk: false } }, 'settings.atRisk'],
    [{ settings: { stop: false } }, 'settings.stop'],
    [{ settings: { alerts: { levels: { alert: 'nothing' } } } }, 'settings.alerts.levels.alert'],
    [{ settings: { alerts: { levels: { alert: 'popup' } } } }, 'settings.alerts.levels.alert'],
    [{ settings: { alerts: { detectors: { 'known-infrastructure': 'popup' } } } }, 'settings.alerts.detectors.known-infrastructure'],
    [{ settings: { alerts: { levels: { alert: 'badge' } } }, locked: ['alerts'] }, 'settings.alerts.levels.alert'],
    [{ settings: { alerts: { detectors: { 'known-infrastructure': 'badge' } } }, locked: ['all'] }, 'settings.alerts.detectors.known-infrastructure'],
    [{ settings: { alerts: { quiet: { from: 0, to: 1_439 } } }, locked: ['alerts'] }, 'settings.alerts.quiet'],
  ])('%j does not make anybody less safe', (stored, at) => {
    const policy = readPolicy(stored);
    expect(policy.faults).toEqual([{ at, why: 'too-weak' }]);
    expect(policy.settings.alerts?.levels.alert ?? 'notification').toBe('notification');
    expect(policy.settings.alerts?.detectors ?? {}).toEqual({});
    expect(policy.settings).not.toMatchObject({ badge: false });
  });

  it('may say less of an alert only where a person can say more', () => {
    expect(readPolicy({ settings: { alerts: { levels: { alert: 'badge' }, quiet: { from: 1_320, to: 420 } } } })).toMatchObject({ settings: { alerts: { levels: { alert: 'badge' }, quiet: { from: 1_320, to: 420 } } }, faults: [] });
  });
});

describe('lists', () => {
  it('come as values, or as the text of a file', () => {
    const { lists, faults } = readPolicyLists([
      { name: 'Values', publisher: 'Example', licence: 'CC0', page: 'https://example.org/lists', role: 'phishing', family: 'Example', entries: ['a.example', 'https://b.example/x'] },
      { name: 'File', text: '0.0.0.0 c.example\n' },
    ]);
    expect(faults).toEqual([]);
    expect(lists).toEqual([
      { name: 'Values', publisher: 'Example', licence: 'CC0', page: 'https://example.org/lists', role: 'phishing', family: 'Example', text: 'a.example\nhttps://b.example/x' },
      { name: 'File', publisher: '', licence: '', page: '', text: '0.0.0.0 c.example\n' },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no list', 'a.example', 'lists'],
    ['more than sixteen', Array.from({ length: 17 }, (_, at) => ({ name: `${at}`, text: 'x' })), 'lists'],
    ['one without a name', [{ text: 'a.example' }], 'lists[0].name'],
    ['one without entries', [{ name: 'X' }], 'lists[0].text'],
    ['one with both', [{ name: 'X', text: 'a.example', entries: [] }], 'lists[0].text'],
    ['an entry that is none', [{ name: 'X', entries: ['a.example', 7] }], 'lists[0].entries[1]'],
    ['two lines in one entry', [{ name: 'X', entries: ['a.example\nb.example'] }], 'lists[0].entries[0]'],
  ])('%s is none', (_, stored, at) => {
    expect(readPolicyLists(stored)).toEqual({ lists: [], faults: [{ at, why: 'value' }] });
  });

  it('keep what is right where a part is wrong', () => {
    const { lists, faults } = readPolicyLists([{ name: 'X', role: 'boss', page: 'http://example.org/', colour: 'red', text: 'a.example' }, { name: 'X', text: 'b.example' }, { name: 'Y', text: 'c.example' }]);
    expect(lists.map(({ name, text, role, page }) => [name, text, role, page])).toEqual([['X', 'a.example', undefined, ''], ['Y', 'c.example', undefined, '']]);
    expect(faults).toEqual([{ at: 'lists[0].colour', why: 'unknown' }, { at: 'lists[0].role', why: 'value' }, { at: 'lists[0].page', why: 'value' }, { at: 'lists[1].name', why: 'value' }]);
  });
});
