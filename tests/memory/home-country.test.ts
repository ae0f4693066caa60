import { expect, it } from 'vitest';
import { allCountries, homeCountryOf } from '../../src/memory/home-country.ts';

it('tells nothing from a zone without a country', () => {
  expect(homeCountryOf('UTC')).toBeUndefined();
  expect(homeCountryOf('Etc/GMT+6')).toBeUndefined();
  expect(homeCountryOf('')).toBeUndefined();
});

it.each([
  ['America/Mexico_City', 'MX'], ['America/Tijuana', 'MX'], ['America/Ciudad_Juarez', 'MX'], ['America/Argentina/Buenos_Aires', 'AR'],
  ['America/Bogota', 'CO'], ['Europe/Madrid', 'ES'], ['Atlantic/Canary', 'ES'], ['America/New_York', 'US'], ['Pacific/Honolulu', 'US'],
])('guesses from %s', (zone, country) => expect(homeCountryOf(zone)).toBe(country));

it('knows every zone that this engine can report', () => {
  expect(Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/') && !homeCountryOf(zone))).toEqual([]);
});

it('lists countries that Intl can name', () => {
  const names = new Intl.DisplayNames('es-MX', { type: 'region', fallback: 'none' });
  expect(allCountries().length).toBeGreaterThan(240);
  expect(allCountries().filter((code) => !names.of(code))).toEqual([]);
});
