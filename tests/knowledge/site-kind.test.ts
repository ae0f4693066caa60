import { expect, it } from 'vitest';
import { kindOf, kindsAmong } from '../../src/knowledge/site-kind.ts';

it.each(['example.com', 'tienda.com.mx', 'gov.example', 'go.com', 'ac.me', 'edu.com', 'org', 'mil', 'ac.mx', 'go.jp', 'sch.uk', 'edu.mx', '192.0.2.1', '[2001:db8::1]', 'constructor.com', 'x.toString', 'notjornada.com.mx', 'blog.jornada.com.mx', ''])('%s says nothing of its kind', (site) => {
  expect(kindOf(site)).toBeUndefined();
});

it.each([
  ['www.gob.mx', 'government'], ['gob.mx', 'government'], ['ine.gob.mx', 'government'], ['gub.uy', 'government'], ['usa.gov', 'government'], ['service.gov.uk', 'government'], ['impots.gouv.fr', 'government'], ['mofa.go.jp', 'government'],
  ['unam.edu.mx', 'education'], ['mit.edu', 'education'], ['ox.ac.uk', 'education'],
  ['jornada.com.mx', 'news'], ['bbva.mx', 'bank'], ['imss.gob.mx', 'health'], ['unam.mx', 'education'], ['wikipedia.org', 'reference'],
  ['sedena.mil.ar', 'military'], ['navy.mil', 'military'], ['example.org', 'organisation'], ['r3d.org.mx', 'organisation'], ['grupo.ong', 'organisation'],
])('%s is of the kind %s', (site, kind) => { expect(kindOf(site)).toBe(kind); });

it('counts kinds, the most frequent first', () => {
  expect(kindsAmong(['a.com'])).toEqual([]);
  expect(kindsAmong(['a.com', 'b.org', 'c.org.mx', 'd.edu', 'e.gob.mx', 'f.gob.mx', 'g.gob.mx'])).toEqual([{ kind: 'government', sites: 3 }, { kind: 'organisation', sites: 2 }, { kind: 'education', sites: 1 }]);
});
