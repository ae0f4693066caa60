/** Vendors and aliases on recorded pages: exactly these, and nobody else. */
import { describe, expect, it } from 'vitest';
import { visitsOf } from '../../src/audit/visits.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const { boot, knowledge } = compiled();
const visits = [...logsIn('netlogs'), ...logsIn('har')].flatMap(({ events }) => visitsOf(events, boot));

describe('recorded pages', () => {
  it('name a company behind these hosts of their own site, and behind no others', () => {
    const asked = new Set<string>();
    const found = new Set<string>();
    for (const visit of visits) {
      for (const { host, site, addresses } of visit.contacts.values()) {
        if (site !== visit.site || host === visit.host) continue;
        asked.add(host);
        for (const address of addresses.length > 0 ? addresses : [undefined]) {
          const alias = knowledge.alias(host, address);
          if (alias) found.add(`${host}: ${alias.company} (${alias.by})`);
        }
      }
    }
    expect(asked.size).toBe(18);
    expect([...found].sort()).toEqual([
      'analytics.ferguson.com: Oracle (Eloqua) (listed)', 'metrics.ryanair.com: Adobe (Experience Cloud) (network)', 'omniture.walmart.com: Adobe (Experience Cloud) (listed)',
      'smetrics.ryanair.com: Adobe (Experience Cloud) (network)', 'web.mytoys.de: Mapp (Webtrekk) (listed)',
    ]);
  });

  it('meet these vendors', () => {
    const met = visits.flatMap((visit) => [...visit.contacts.keys()]).flatMap((host) => (knowledge.host(host).vendors ?? []).map(({ company, purpose }) => `${host}: ${company} (${purpose})`));
    expect([...new Set(met)].sort()).toEqual([
      'cdn.decibelinsight.net: Decibel (Medallia) (replay)', 'client.perimeterx.net: HUMAN (PerimeterX) (fraud-defence)', 'collection.decibelinsight.net: Decibel (Medallia) (replay)',
      'collector-pxwc27j6fy.perimeterx.net: HUMAN (PerimeterX) (fraud-defence)', 'in.hotjar.com: Hotjar (Contentsquare) (replay)', 'insights.hotjar.com: Hotjar (Contentsquare) (replay)',
      'script.crazyegg.com: Crazy Egg (replay)', 'script.hotjar.com: Hotjar (Contentsquare) (replay)', 'static.hotjar.com: Hotjar (Contentsquare) (replay)', 'vars.hotjar.com: Hotjar (Contentsquare) (replay)',
    ]);
  });
});
