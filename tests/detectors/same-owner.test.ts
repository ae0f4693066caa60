/** Who is no stranger: one site, one owner, and what by its name is probably a site's second domain. */
import { describe, expect, it } from 'vitest';
import { sameHouse, sameOwner } from '../../src/detectors/same-owner.ts';
import { strangersSigns } from '../../src/detectors/signed.ts';
import type { HostFacts } from '../../src/knowledge/types.ts';
import { contact, organisation, scene, sign, visit } from '../scene.ts';

const facts = (site: string, more: Partial<HostFacts> = {}): HostFacts => ({ host: site, site, trackers: [], ...more });

describe('one owner', () => {
  it('is one of a site and of its www under a public suffix', () => {
    expect(sameOwner(facts('gob.mx'), facts('www.gob.mx'))).toBe(true);
    expect(sameOwner(facts('gob.mx'), facts('sat.gob.mx'))).toBe(false);
  });

  it('is not one of like names where both owners are known', () => {
    expect(sameHouse(facts('banco.mx', { organisation: organisation('one') }), facts('banco.com', { organisation: organisation('other') }))).toBe(false);
  });

  it.each([['banco.mx', 'banco.com'], ['tienda.com.mx', 'tienda.com'], ['revista.test', 'revista-cdn.test'], ['revista.test', 'imgrevista.test']])('is probably one of %s and %s', (a, b) => {
    expect(sameHouse(facts(a), facts(b))).toBe(true);
    expect(sameOwner(facts(a), facts(b))).toBe(false);
  });

  it.each([['banco.mx', 'bank.com'], ['uno.mx', 'uno.com'], ['revista.test', 'ruta.example']])('is not known of %s and %s', (a, b) => expect(sameHouse(facts(a), facts(b))).toBe(false));
});

describe('signs of strangers', () => {
  const signed = (host: string) => strangersSigns(scene(visit([contact(host, { signs: [sign('personal-data', 'mail', `https://${host}/`, { detail: 'email' })] })]), {}), 'personal-data');

  it('are none at a site’s second domain', () => expect(signed('example.net')).toEqual([]));
  it('are told of others', () => expect(signed('other.test')).toHaveLength(1));
});
