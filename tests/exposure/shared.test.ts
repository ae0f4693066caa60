import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import { sharedMessages, widest, type Shared } from '../../src/exposure/shared.ts';
import type { KeptName } from '../../src/journal/types.ts';
import { contact, organisation, plain, scene, visit } from '../scene.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';

const shared = (more: Partial<Shared> = {}): Shared => ({
  detector: 'shared-identifier', level: 'exposure', subject: 'Ads', card: 'detector/shared-identifier', evidence: [], how: 'page', companies: ['Ads', 'Dsp'], hosts: [], sites: ['example.org'], places: ['uid'], ...more,
});
const NINE = ['Ads', 'Dsp', 'Dmp', 'Stats', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const en = strictWords('en');

const name = (hash: string): KeptName => ({ hash, in: 'uid', count: 1 });
const known = { hosts: { 'ads.test': { organisation: organisation('ads', 'US') }, 'dsp.test': { organisation: organisation('dsp', 'US') } } };
const ids = (contacts: Parameters<typeof visit>[0]): string[] => fold(scene(visit(contacts), known)).sentence.map(({ id }) => id);

describe('the sentence on a shared name', () => {
  it('is not said where nobody shares one', () => {
    expect(ids([contact('ads.test', { names: [name('a')] }), contact('dsp.test', { names: [name('b')] })])).toEqual(['say-companies', 'say-law']);
  });

  it('comes after who learned of the visit, and after what travelled readable', () => {
    const both = [contact('ads.test', { names: [name('a')] }), contact('dsp.test', { names: [name('a')] })];
    expect(ids(both)).toEqual(['say-companies', 'say-law', 'say-shared-page']);
    const readable = ids([...both, contact('example.org', { plain: plain({ cookies: 1 }) })]);
    expect(readable[0]).toMatch(/^say-plain-/);
    expect(readable.at(-1)).toBe('say-shared-page');
  });

  it('counts the companies and names three', () => {
    expect(en.tell(sharedMessages(shared({ companies: NINE })))).toBe('These 9 companies received the same identifier of your browser, and can use it to join what each of them knows: Ads, Dsp, Dmp and 6 more.');
    expect(strictWords('es').tell(sharedMessages(shared({ companies: NINE })))).toBe('Estas 9 empresas recibieron el mismo identificador de tu navegador, y con él pueden juntar lo que cada una sabe: Ads, Dsp, Dmp y 6 más.');
  });

  it('says that the site is one of them', () => {
    expect(en.tell(sharedMessages(shared({ companies: ['example.org', 'Stats'], own: true })))).toBe('This site and one company have the same identifier of your browser, and can use it to join what each of them knows: Stats.');
    expect(en.tell(sharedMessages(shared({ companies: ['example.org', 'Stats', 'Ads'], own: true, how: 'redirect' })))).toBe('This site and 2 companies have the same identifier of your browser, and can use it to join what each of them knows: Stats and Ads. One handed it to another by a redirect.');
  });

  it('names the sites of a company that met the person on several', () => {
    const sites = ['example.org', 'other.example', 'third.example', 'fourth.example'];
    expect(en.tell(sharedMessages(shared({ how: 'sites', companies: ['Ads'], sites })))).toBe('Ads received the same identifier of your browser on 4 sites that you opened (example.org, other.example and third.example, among others), and can use it to join those visits.');
    expect(en.tell(sharedMessages(shared({ how: 'sites', sites: sites.slice(0, 2) })))).toContain('These 2 companies received the same identifier of your browser on 2 sites that you opened (example.org and other.example), and');
  });

  it.each(LANGUAGES)('is the one that most companies share, those of this page first (%s)', (language) => {
    const across = shared({ how: 'sites', companies: NINE, sites: ['example.org', 'other.example'] });
    expect(widest([across, shared(), shared({ companies: NINE.slice(0, 5) })])?.companies).toHaveLength(5);
    expect(widest([across])).toBe(across);
    expect(widest([])).toBeUndefined();
    expect(strictWords(language).tell(sharedMessages(across))).toContain('other.example');
  });
});
