import { describe, expect, it } from 'vitest';
import { tellable } from '../../src/letters/tellable.ts';

describe('hosts in a letter without sites', () => {
  it('are told as they are where none bears the name of a site', () => {
    expect(tellable(['gum.criteo.com', 'www.google-analytics.com'], ['news.example', 'shop.example'])).toEqual({ hosts: ['gum.criteo.com', 'www.google-analytics.com'], left: 0 });
    expect(tellable([], [])).toEqual({ hosts: [], left: 0 });
  });

  it.each([
    ['lajornada.disqus.com', 'lajornada.com.mx'], ['cdn-lajornada.akamaized.net', 'lajornada.com.mx'], ['LaJornada.disqus.com', 'lajornada.com.mx'], ['metrics.shop.example', 'shop.example'],
    ['bbc.2o7.net', 'bbc.co.uk'], ['static-bbc.example.net', 'bbc.co.uk'],
  ])('%s is left out when %s was visited', (host, site) => {
    expect(tellable([host, 'gum.criteo.com'], ['other.example', site])).toEqual({ hosts: ['gum.criteo.com'], left: 1 });
  });

  it('keep short names inside other words', () => {
    expect(tellable(['tr.example.net', 'tracker.example.com'], ['tra.mx']).left).toBe(0);
  });
});
