import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { compileHosts } from '../../build/index/compile-hosts.ts';
import { trackerDbFile } from '../../build/index/trackerdb.ts';
import { factsIn } from '../../dashboard/companies/facts.ts';

const { boot, names } = compileHosts(loadCatalogue());
const facts = factsIn(new Uint8Array(boot).buffer, new Uint8Array(names).buffer);

describe('what pages know of companies', () => {
  it('finds every owner of the catalogue by its id, and nobody else', () => {
    const { organizations } = JSON.parse(readFileSync(trackerDbFile('trackerdb.json'), 'utf8')) as { organizations: Record<string, { name: string; privacy_policy_url: string | null }> };
    const wrong = Object.entries(organizations).filter(([id, { name, privacy_policy_url: policy }]) => facts.organisation(id)?.name !== name || (facts.organisation(id)?.policy ?? null) !== (policy || null));
    expect(wrong).toEqual([]);
    for (const id of ['', 'site google.com', 'zzzz', 'Google', '0']) expect(facts.organisation(id), id).toBeUndefined();
  });

  it('names the programme by the hosts that the slides are about', () => {
    expect(facts.programmes(['static.criteo.net', 'news.example', 'dropbox.com.example'])).toEqual([]);
    expect(facts.programmes(['www.google.com.mx', 'fonts.gstatic.com', 'i.ytimg.com']).map(({ company, joined }) => [company, joined])).toEqual([['Google', '2009-01-14'], ['YouTube', '2010-09-24']]);
  });

  it('says once what scripts can do', () => {
    expect(facts.vendors(['news.example'])).toEqual([]);
    expect(facts.vendors(['static.hotjar.com', 'script.hotjar.com'])).toEqual(['session-replay']);
  });
});
