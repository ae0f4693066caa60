/**
 * Reads what managed storage says. Whatever does not fit is named and left out, the rest counts; nothing here throws. Chrome checks types
 * by managed-schema.json before we see them, Firefox checks nothing: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
 */
import { DETECTOR_IDS, LEVELS } from '../../detectors/types.ts';
import { KEEPS } from '../history/types.ts';
import { fields, flag, list, Misfit, oneOf, text } from '../transfer/fields.ts';
import { DEFAULT_SETTINGS, REACHES, type AlertPolicy, type QuietHours, type Reach } from '../types.ts';
import { PolicyReading, TooWeak } from './policy-reading.ts';
import { GOVERNED, NO_POLICY, type Contact, type Governed, type Policy, type PolicyKey } from './types.ts';

/** The keys to ask managed storage for; `lists`, which may be long, is asked for by itself. */
export const POLICY_KEYS = ['organisation', 'contact', 'settings', 'locked', 'retention', 'keys'] as const;

const MOST_NAME = 200;
const MOST_TEXT = 300;
const MOST_KEYS = 32;
const ALL = 'all' as const;

/** @param stored anything at all */
export function readPolicy(stored: unknown): Policy {
  const reading = new PolicyReading();
  const given = reading.given(stored, () => fields(stored, ''));
  if (!given || Object.keys(given).length === 0) return NO_POLICY;
  const { organisation, contact, settings, locked, retention, keys } = given;
  reading.unknown(given, '', [...POLICY_KEYS, 'lists']);
  const wished = reading.given(locked, () => lockedOf(locked, reading)) ?? [];
  const valued = reading.given(settings, () => settingsOf(settings, wished.some((one) => one === 'alerts' || one === ALL) ? 'notification' : 'badge', reading)) ?? {};
  const whom = reading.given(contact, () => contactOf(contact, reading));
  const days = reading.given(retention, () => keepOf(retention));
  for (const field of wished) if (field !== ALL && valued[field] === undefined) reading.fault(`locked.${field}`, 'nothing-to-lock');
  return {
    inForce: true,
    name: reading.given(organisation, () => text(organisation, 'organisation', MOST_NAME)) ?? '',
    ...(whom ? { contact: whom } : {}),
    settings: valued,
    locked: GOVERNED.filter((field) => valued[field] !== undefined && (wished.includes(field) || wished.includes(ALL))),
    ...(days === undefined ? {} : { retention: days }),
    keys: reading.given(keys, () => list(keys, 'keys', MOST_KEYS, (key, at) => reading.given(key, () => keyOf(key, at)) ?? []))?.flat() ?? [],
    faults: reading.faults,
  };
}

/** `all` stands for each that the policy gives a value to. */
function lockedOf(value: unknown, reading: PolicyReading): (Governed | typeof ALL)[] {
  return list(value, 'locked', GOVERNED.length + 1, (field, at) => {
    const named = reading.given(field, () => oneOf(field, at, [...GOVERNED, ALL]));
    return named === undefined ? [] : [named];
  }).flat();
}

function settingsOf(value: unknown, least: Reach, reading: PolicyReading): Policy['settings'] {
  const given = fields(value, 'settings');
  reading.unknown(given, 'settings.', GOVERNED);
  const { alerts, badge, deeper, stop, atRisk, home, language } = given;
  const read = {
    alerts: reading.given(alerts, () => alertsOf(alerts, least, reading)),
    badge: reading.given(badge, () => only(true, badge, 'settings.badge')),
    deeper: reading.given(deeper, () => flag(deeper, 'settings.deeper')),
    stop: reading.given(stop, () => only(true, stop, 'settings.stop')),
    atRisk: reading.given(atRisk, () => only(true, atRisk, 'settings.atRisk')),
    home: reading.given(home, () => countryOf(home)),
    language: reading.given(language, () => oneOf(language, 'settings.language', ['es', 'en'] as const)),
  };
  return Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined));
}

/** @param least how far an alert has to reach */
function alertsOf(value: unknown, least: Reach, reading: PolicyReading): AlertPolicy {
  const at = 'settings.alerts';
  const given = fields(value, at);
  reading.unknown(given, `${at}.`, ['levels', 'detectors', 'quiet']);
  const policy: AlertPolicy = { levels: { ...DEFAULT_SETTINGS.alerts.levels }, detectors: {} };
  const { levels, detectors, quiet } = given;
  for (const [level, reach] of Object.entries(reading.given(levels, () => fields(levels, `${at}.levels`)) ?? {})) {
    const known = reading.known(level, LEVELS, `${at}.levels.`);
    const read = known && reading.given(reach, () => reachOf(reach, `${at}.levels.${level}`, known === 'alert' ? least : 'nothing'));
    if (known && read) policy.levels[known] = read;
  }
  for (const [id, reach] of Object.entries(reading.given(detectors, () => fields(detectors, `${at}.detectors`)) ?? {})) {
    const known = reading.known(id, DETECTOR_IDS, `${at}.detectors.`);
    // The one detector that raises alerts.
    const read = known && reading.given(reach, () => reachOf(reach, `${at}.detectors.${id}`, known === 'known-infrastructure' ? least : 'nothing'));
    if (known && read) policy.detectors[known] = read;
  }
  const hours = reading.given(quiet, () => quietOf(quiet, least));
  return { ...policy, ...(hours ? { quiet: hours } : {}) };
}

function reachOf(value: unknown, at: string, least: Reach): Reach {
  const reach = oneOf(value, at, REACHES);
  if (REACHES.indexOf(reach) < REACHES.indexOf(least)) throw new TooWeak(at);
  return reach;
}

/** Where alerts are locked, nobody could be told at night who wants to be: quiet hours are the person's own then. */
function quietOf(value: unknown, least: Reach): QuietHours {
  const at = 'settings.alerts.quiet';
  const { from, to } = fields(value, at);
  if (!isMinute(from) || !isMinute(to) || from === to) throw new Misfit(at);
  if (least === 'notification') throw new TooWeak(at);
  return { from, to };
}

function only(wanted: true, value: unknown, at: string): true {
  if (!flag(value, at)) throw new TooWeak(at);
  return wanted;
}

function keepOf(value: unknown): (typeof KEEPS)[number] {
  const days = KEEPS.find((keep) => keep === value);
  if (days === undefined) throw new Misfit('retention');
  return days;
}

function countryOf(value: unknown): string {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) throw new Misfit('settings.home');
  return value;
}

function contactOf(value: unknown, reading: PolicyReading): Contact {
  const given = fields(value, 'contact');
  reading.unknown(given, 'contact.', ['name', 'text', 'url']);
  const { name, text: about, url } = given;
  return {
    name: filled(name, 'contact.name'),
    text: reading.given(about, () => text(about, 'contact.text', MOST_TEXT)) ?? '',
    url: reading.given(url, () => httpsOf(url, 'contact.url')) ?? '',
  };
}

function keyOf(value: unknown, at: string): PolicyKey {
  const { name, key } = fields(value, at);
  if (typeof key !== 'string' || !/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(key)) throw new Misfit(`${at}.key`);
  return { key, name: filled(name, `${at}.name`) };
}

const isMinute = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1440;

function filled(value: unknown, at: string): string {
  const read = text(value, at, MOST_NAME).trim();
  if (read === '') throw new Misfit(at);
  return read;
}

/** @throws Misfit for whatever is no address of a page that travels encrypted */
function httpsOf(value: unknown, at: string): string {
  const read = text(value, at, 2_000);
  if (!URL.canParse(read)) throw new Misfit(at);
  const { protocol, username, password, href } = new URL(read);
  if (protocol !== 'https:' || username !== '' || password !== '') throw new Misfit(at);
  return href;
}
