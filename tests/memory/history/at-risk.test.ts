import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../src/memory/history/contribution.ts';
import { discreet } from '../../../src/memory/history/discreet.ts';
import { contact, hit, indicator, look, organisation, plain } from '../../scene.ts';
import { DAY, exposed, KNOWN, MONDAY, stand, visited } from './stand.ts';

const WHEN = { day: '2026-11-16', hour: 12 };
const site = 'news.example';

describe('the at-risk profile', () => {
  it('keeps companies, countries, counts and levels', () => {
    const visit = visited(site, MONDAY);
    const kept = discreet(contributionOf(visit, exposed(visit), WHEN));
    expect(kept).toMatchObject({ site: '', day: '2026-11-16', hour: 12, requests: 4, opened: true });
    expect(kept.shares).toContainEqual({ host: '', company: 'trackco', name: 'Trackco', own: false, country: 'US', certainty: 'probable', asn: 64501, network: 'Network 64501', category: 'advertising', requests: 3, plain: 0, found: 0 });
    expect(kept.shares).toContainEqual({ host: '', company: '', name: '', own: true, country: 'MX', certainty: 'probable', asn: 0, network: '', category: '', requests: 1, plain: 0, found: 0 });
  });

  it('writes the name of no site, in no text at all', () => {
    const visit = visited(site, MONDAY, [
      contact('static.news.example', { site, thirdParty: false, plain: plain({ cookies: 1, example: look('http://static.news.example/a') }) }),
      contact('news-example.test'), contact('news.shop.test', { evidence: [look('https://news.shop.test/?page=https://news.example/secret', { asker: 'https://news.example/secret' })] }),
      contact('exploit.test', { hits: [hit({ evidence: look('https://exploit.test/news.example?u=news.example', { asker: 'https://news.example/secret', address: '192.0.2.9' }) })] }),
    ], { url: 'https://news.example/secret' });
    const known = { ...KNOWN, hosts: { ...KNOWN.hosts, 'shop.test': { organisation: organisation('shopco') } }, indicators: [indicator()] };
    const full = contributionOf(visit, exposed(visit, known), WHEN);
    expect(JSON.stringify(full)).toContain('news.example');
    expect(full.findings.map(({ detector }) => detector)).toEqual(['known-infrastructure', 'plaintext']);
    const kept = discreet(full);
    expect(JSON.stringify(kept)).not.toMatch(/news|secret/);
    expect(kept.findings[0]).toMatchObject({ level: 'alert', indicator: 'exploit.test', subject: 'exploit.test', evidence: [{ url: 'https://exploit.test/', address: '192.0.2.9', asker: '' }] });
    expect(discreet(kept)).toEqual(kept);
  });

  it('does not name a reported address either when it is the site that was opened', () => {
    const visit = visited('exploit.test', MONDAY);
    visit.contacts.get('exploit.test')?.hits.push(hit({ evidence: look('https://exploit.test/', { way: 'opened', type: 'main_frame', address: '192.0.2.2' }) }));
    const kept = discreet(contributionOf(visit, exposed(visit, { ...KNOWN, indicators: [indicator()] }), WHEN));
    expect(JSON.stringify(kept)).not.toMatch(/exploit\.test|192\.0\.2\.2/);
    expect(kept.findings[0]).toMatchObject({ detector: 'known-infrastructure', family: 'nso-pegasus', level: 'alert' });
  });

  it('holds for what was kept before it was chosen: those days are written again under new keys', async () => {
    const world = stand();
    await world.wake(30);
    await world.browse(visited(site, MONDAY + 1));
    world.clock += 2 * DAY;
    await world.browse(visited(site, world.clock));
    const [rows, names] = [await world.rows(), world.files.names()];
    await world.history.configure({ history: 30, atRisk: true });
    expect((await world.history.day('2026-11-16'))?.sites).toEqual([]);
    expect((await world.history.day('2026-11-18'))?.sites).toEqual([]);
    expect(await world.history.days()).toMatchObject([{ visits: 1, companies: 1 }, { visits: 1, companies: 1 }]);
    expect(world.files.names().filter((name) => names.includes(name))).toEqual([]);
    expect(rows.every(({ key }) => !world.files.names().includes(`${key}.key`))).toBe(true);
    world.clock += 1_000;
    await world.browse(visited('later.example', world.clock));
    expect((await world.history.day('2026-11-18'))?.sites).toEqual([]);
  });
});
