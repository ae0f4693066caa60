// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { PATTERNS } from '../../src/detectors/patterns.ts';
import type { PopupActions } from '../../popup/actions.ts';
import { Popup } from '../../popup/popup.tsx';
import type { Exposure, PopupState } from '../../src/exposure/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, expectDecent, mount, nameOf, textOf } from './page.ts';

const actions = (): PopupActions => ({ copy: vi.fn(async () => true), mute: vi.fn(async () => true), reload: vi.fn(), grant: vi.fn(), options: vi.fn() });
const en = strictWords('en');
const press = (root: Element, name: string) => click([...root.querySelectorAll('button')].find((button) => nameOf(button) === name));
const show = (state: PopupState, doing = actions()) => mount(<Popup state={state} words={en} actions={doing} />);

function fixture(name: string): PopupState {
  const state = FIXTURES[name];
  if (!state) throw new Error(`no fixture ${name}`);
  return state;
}
function exposureOf(name: string): Exposure {
  const state = fixture(name);
  if (state.state !== 'exposure') throw new Error(`${name} has no exposure`);
  return state.exposure;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = strictWords(language);

  it.each(Object.entries(FIXTURES))('%s says everything in words, with its level', async (_name, state) => {
    const root = await mount(<Popup state={state} words={words} actions={actions()} />);
    expectDecent(root);
    const level = state.state === 'exposure' ? state.exposure.level : 'unknown';
    expect(textOf(root.querySelector('.mark'))).toBe(words.say(state.state === 'exposure' && state.hidden !== undefined && level === 'unknown' ? 'popup-level-hidden' : `level-${level}`));
    expect(root.querySelector(`.mark svg[data-shape="${level}"]`)).not.toBeNull();
    expect(root.querySelectorAll('.block [role="status"]')).toHaveLength(1);
    expect(textOf(root)).toContain(words.say('promise'));
  });

  it.each(Object.entries(FIXTURES))('%s opens every page that it offers', async (_name, state) => {
    const root = await mount(<Popup state={state} words={words} actions={actions()} />);
    for (const id of [...root.querySelectorAll('.rows button')].map((button) => button.id)) {
      await click(root.querySelector(`#${id}`));
      expectDecent(root);
      expect(document.activeElement).toBe(root.querySelector('h2'));
      expect(textOf(root.querySelector('h2'))).toBe(words.say(id));
      expect(root.querySelectorAll('main section, main p').length).toBeGreaterThan(1);
      await click(root.querySelector(`button[aria-label="${words.say('action-back')}"]`));
      expect(document.activeElement?.id).toBe(id);
    }
  });
});

describe('the first view', () => {
  it('says "nothing found" only where everything was seen', async () => {
    expect(textOf(await show(fixture('quiet')))).toContain('Nothing found');
    expect(textOf(await show(fixture('all-cached')))).not.toContain('Nothing found');
  });

  it('says the sentence of the core, and the seats as codes with their names', async () => {
    const root = await show(fixture('heavy'));
    expect(textOf(root.querySelector('.lead'))).toBe('14 companies besides noticias.example can see this visit: Google, Meta, Microsoft and 11 more.');
    const seats = [...root.querySelectorAll('.seats li')];
    expect(seats.map((seat) => nameOf(seat))).toEqual(['United States: 9 companies', 'France: 2 companies', 'Canada: one company', 'Malta: one company', 'Seat not known: one company']);
    expect(textOf(seats[0]?.querySelector('[aria-hidden]'))).toBe('US 9');
  });

  it('begins with what was given away, calls only that out, and leads to what one can do', async () => {
    const root = await show(fixture('patterns'));
    expect(textOf(root.querySelector('.lead'))).toBe('This page had your browser send Criteo an e-mail address (email).');
    const [then, link, companies] = [...root.querySelectorAll('.block .rest')].map(textOf);
    expect(then).toBe('If it is yours, the company can recognise you by it on other sites.');
    expect(link).toBe('What this means and what you can do');
    expect(companies).toMatch(/^9 companies besides .* took part in PRISM/);
    expect(root.querySelector('.block .rest a')?.getAttribute('href')).toBe('../dashboard/index.html#card/detector/personal-data');
    expect((await show(fixture('heavy'))).querySelector('.block .rest a')).toBeNull();
  });

  it('closes rows that have nothing to tell', async () => {
    const root = await show(fixture('quiet'));
    expect([...root.querySelectorAll('.rows button')].map(({ id }) => id)).toEqual(['row-where']);
    expect(textOf(root.querySelector('.rows .closed'))).toBe('Who No other company seen');
  });

  it('tells what was not seen beside a verdict that stands', async () => {
    expect(textOf((await show(fixture('heavy'))).querySelector('.unseen'))).toContain('background worker of its own');
  });

  it('tells several reasons in one line, and each with its remedy on the page "how"', async () => {
    const root = await show(fixture('chain'));
    expect([...root.querySelectorAll('.unseen')].map(textOf)).toEqual([
      'Not everything of this page was seen: part of it came from the cache, the address of a server was not told and the site’s background worker can answer out of sight. More under “How”.',
    ]);
    await click(root.querySelector('#row-how'));
    for (const said of ['Reload it without the cache', 'did not tell the address of every server', 'a background worker of its own']) expect(textOf(root)).toContain(said);
  });

  it('does not repeat a gap that the sentence already tells', async () => {
    const root = await show(fixture('all-cached'));
    expect(textOf(root).split('came from the browser’s cache')).toHaveLength(2);
  });

  it('offers no muting in a private window, where nothing is written', async () => {
    const buttons = async (name: string) => [...(await show(fixture(name))).querySelectorAll('button')].map(nameOf);
    expect(await buttons('ordinary')).toContain('Mute this site');
    expect(await buttons('private-window')).not.toContain('Mute this site');
  });

  it('mutes and unmutes the site', async () => {
    const doing = actions();
    const state = fixture('ordinary');
    const root = await show(state, doing);
    await press(root, 'Mute this site');
    expect(doing.mute).not.toHaveBeenCalled();
    expect(document.activeElement && nameOf(document.activeElement)).toBe('For a day');
    await press(root, 'For a week');
    expect(doing.mute).toHaveBeenCalledWith({ what: 'site', site: 'example.org' }, 'week');
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Mute this site');
    const muted = await show(state.state === 'exposure' ? { ...state, muted: true } : state, doing);
    expect(textOf(muted)).toContain('Muted: no notification');
    await press(muted, 'Stop muting');
    expect(doing.mute).toHaveBeenLastCalledWith({ what: 'site', site: 'example.org' }, 'off');
  });

  it('says so when the disk refused to mute', async () => {
    const root = await show(fixture('ordinary'), { ...actions(), mute: async () => false });
    await press(root, 'Mute this site');
    await press(root, 'For a day');
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('refused to save');
  });

  it('mutes a company where it is told, and not in a private window', async () => {
    const doing = actions();
    const root = await show(fixture('ordinary'), doing);
    await click(root.querySelector('#row-who'));
    const company = [...root.querySelectorAll('details')].find((one) => textOf(one.querySelector('.entry-name')) === 'ChartBeat');
    if (!company) throw new Error('no company');
    await press(company, 'Mute this company');
    await press(company, 'Until I take it back');
    expect(doing.mute).toHaveBeenCalledWith({ what: 'company', company: 'chartbeat', name: 'ChartBeat' }, 'open');
    const muted = await show(fixture('muted'), doing);
    await click(muted.querySelector('#row-who'));
    const there = [...muted.querySelectorAll('details')].find((one) => textOf(one.querySelector('.entry-name')) === 'ChartBeat');
    expect(textOf(there?.querySelector('summary'))).toContain('muted');
    if (there) await press(there, 'Stop muting');
    expect(doing.mute).toHaveBeenLastCalledWith({ what: 'company', company: 'chartbeat', name: 'ChartBeat' }, 'off');
    const hidden = await show(fixture('private-window'), doing);
    await click(hidden.querySelector('#row-who'));
    expect([...hidden.querySelectorAll('button')].map(nameOf)).not.toContain('Mute this company');
  });

  it('says until when the site is muted', async () => {
    expect(textOf(await show(fixture('muted')))).toMatch(/Muted until .*30 November 2026/);
  });

  it('says how much is hidden, never that nothing was found, and leads to the options', async () => {
    const doing = actions();
    const root = await show(fixture('hidden'), doing);
    expect(textOf(root)).toMatch(/Your options hide \d+ findings/);
    expect(textOf(root.querySelector('.mark'))).toBe('Hidden by you');
    expect(textOf(root)).not.toContain('Nothing found');
    expect(textOf(root)).not.toContain('Nothing else to tell');
    await press(root, 'See the options');
    expect(doing.options).toHaveBeenCalledExactlyOnceWith('alerts');
    const partly = await show(fixture('partly-hidden'));
    expect(textOf(partly)).toMatch(/Your options hide one finding/);
    expect(textOf(partly.querySelector('.mark'))).toBe('Risk');
    expect(textOf(await show(fixture('ordinary')))).not.toContain('Your options hide');
  });

  it('says in the copied text that findings are hidden', async () => {
    const doing = actions();
    await press(await show(fixture('hidden'), doing), 'Copy as text');
    expect(doing.copy).toHaveBeenCalledWith(expect.stringMatching(/Hidden by you[\s\S]*Your options hide/));
  });

  it('copies the visit as text, and says whether it worked', async () => {
    const doing = actions();
    const root = await show(fixture('heavy'), doing);
    const button = [...root.querySelectorAll('button')].find((one) => nameOf(one) === 'Copy as text');
    await click(button);
    expect(doing.copy).toHaveBeenCalledWith(expect.stringContaining('Testigo: noticias.example'));
    expect(nameOf(button as Element)).toBe('Copied');
    expect(textOf(root.querySelector('p.heard[role="status"]'))).toBe('Copied');
  });

  it('asks for what is missing', async () => {
    const doing = actions();
    await click((await show(fixture('no-permission'), doing)).querySelector('.block button'));
    expect(doing.grant).toHaveBeenCalledOnce();
    await click((await show(fixture('started-late'), doing)).querySelector('.block button'));
    expect(doing.reload).toHaveBeenCalledOnce();
  });
});

describe('a reported address', () => {
  it('takes over the first block: what, by whom, when, no proof, what to do', async () => {
    const root = await show(fixture('spyware-match'));
    const block = textOf(root.querySelector('.block'));
    expect(block).toContain('You opened an address that was reported as part of Predator: despachantonline.com.');
    expect(block).toContain('Mobile Verification Toolkit project, February 2026');
    expect(block).toContain('This is not proof of infection.');
    expect(textOf(root.querySelector('.todo'))).toMatch(/Type no password.*Copy this report.*close the page.*Keep the evidence.*Access Now Digital Security Helpline.*SocialTIC.*R3D/);
    expect(root.querySelector('a[href="../dashboard/index.html#card/family/intellexa-predator"]')).not.toBeNull();
    expect(root.querySelector('a[href="https://github.com/mvt-project/mvt-indicators/tree/main/intellexa_predator"]')).not.toBeNull();
  });

  it('is not called opened when the browser fetched it in advance', async () => {
    const root = await show(fixture('prefetch-match'));
    expect(textOf(root.querySelector('.lead'))).toContain('fetched in advance, without you opening it');
    expect(textOf(root.querySelector('.todo'))).not.toContain('Close it');
  });

  it('leaves the first block alone when the report is old, and history to the page "how"', async () => {
    const root = await show(fixture('old-indicator'));
    expect(root.querySelector('.todo')).toBeNull();
    expect(textOf(root.querySelector('.lead'))).toContain('listed in June 2017 as part of Pegasus');
    expect(textOf(root)).not.toContain('FinFisher');
    await click(root.querySelector('#row-how'));
    expect(textOf(root)).toContain('FinFisher');
    expect(textOf(root)).toContain('in the network of Iusacell PCS de Mexico, S.A. de C.V.; today it is in that of TOTAL PLAY');
    expect([...root.querySelectorAll('.finding')].at(-1)?.querySelector('.mark')).toBeNull();
  });
});

describe('the pages behind the rows', () => {
  it('keep the owner’s seat and the server’s place apart', async () => {
    const root = await show(fixture('heavy'));
    await click(root.querySelector('#row-who'));
    const meta = [...root.querySelectorAll('.entry')].find((entry) => textOf(entry.querySelector('.entry-name')) === 'Meta');
    const facts = [...(meta?.querySelectorAll('dt') ?? [])].map((term) => `${textOf(term)}: ${textOf(term.nextElementSibling)}`);
    expect(facts).toContain('Seat of the owner: United States');
    expect(facts).toContain('Place of the server: probably in Mexico');
    expect(facts).toContain('Network: Facebook, Inc. (AS32934)');
    expect(textOf(meta)).toContain('PRISM collection began in June 2009');
    expect(textOf(meta)).toContain('https://connect.facebook.net/en_US/fbevents.js');
  });

  it('never make a link of anything but https', async () => {
    const root = await show(fixture('heavy'));
    await click(root.querySelector('#row-who'));
    expect(exposureOf('heavy').companies.some(({ organisation }) => organisation?.policy?.startsWith('http://'))).toBe(true);
    expect([...root.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('http:'))).toEqual([]);
  });

  it('tell a chain hop by hop', async () => {
    const root = await show(fixture('heavy'));
    await click(root.querySelector('#row-how'));
    expect([...root.querySelectorAll('.hops > li > bdi')].map(textOf)).toEqual(['securepubads.g.doubleclick.net', 'static.criteo.net', 'match.adsrvr.org']);
    expect(textOf(root)).toContain('servers in 2 countries: United States and France');
  });

  it('show the longest way across borders first, as codes for the eye and names for the ear, beside the card of such chains', async () => {
    const root = await show(fixture('chain'));
    await click(root.querySelector('#row-how'));
    const crossing = root.querySelector('.crossing');
    expect([...crossing?.querySelectorAll('.code') ?? []].map(textOf)).toEqual(['MX', 'FR', '?', 'IE', 'US']);
    expect(textOf(crossing?.querySelector('.heard'))).toBe('Servers in order: Mexico, France, country not known, Ireland and United States');
    expect(crossing?.querySelector('.stops')?.getAttribute('aria-hidden')).toBe('true');
    expect([...crossing?.querySelectorAll('a') ?? []].map((link) => link.getAttribute('href'))).toEqual(['../dashboard/index.html#card/detector/proxy-chain', '../dashboard/index.html#card/family/hackingteam-rcs']);
    const quiet = await show(fixture('plaintext'));
    await click(quiet.querySelector('#row-how'));
    expect(quiet.querySelector('.crossing')).toBeNull();
  });

  it('say at each hop who, where, how sure, in whose network, and how one came there', async () => {
    const root = await show(fixture('chain'));
    await click(root.querySelector('#row-how'));
    const [, criteo, , edge, last] = [...root.querySelectorAll('.hops > li')].map(textOf);
    for (const said of ['dis.criteo.com', '302', 'A cookie was sent or set here.', 'Criteo, France', 'probably in France', 'Criteo Technology SAS (AS44788)']) expect(criteo).toContain(said);
    expect(edge).toContain('in Ireland: the server says so');
    expect(last).toContain('The page before sent the browser here by itself.');
    expect(textOf(root.querySelector('.finding'))).toContain('it passed through Criteo, hop.example.net and hop-ie.example, who could recognise your browser. Cookies of Criteo were sent or set on the way.');
  });
});

describe('patterns', () => {
  const how = async (): Promise<HTMLElement> => {
    const root = await show(fixture('patterns'));
    await click(root.querySelector('#row-how'));
    return root;
  };
  const section = (root: HTMLElement, title: string) => [...root.querySelectorAll('section')].find((one) => textOf(one.querySelector('h3')) === title);

  it('are all in the fixture', () => {
    expect(Object.keys(PATTERNS).filter((id) => !exposureOf('patterns').findings.some(({ detector }) => detector === id))).toEqual([]);
  });

  it('are told in the order of what matters to the person', async () => {
    const titles = [...(await how()).querySelectorAll('h3.group')].map(textOf);
    expect(titles.slice(0, 6)).toEqual(['E-mail and phone', 'Coordinates', 'Shape of the link', 'Unencrypted answers that look out of place', 'The same identifier at several companies', 'Your own network']);
    expect(titles.slice(-2)).toEqual(['Common on nearly every site', 'What was not seen']);
  });

  it('of one kind share a box and a card; their requests are folded away, and so is all beyond the third', async () => {
    const root = await how();
    const mail = section(root, 'E-mail and phone');
    expect([...mail?.querySelectorAll('.mark') ?? []].map(textOf)).toEqual(['Risk', 'Exposure']);
    expect(mail?.querySelectorAll('a')).toHaveLength(1);
    expect(mail?.querySelector('.evidence')?.closest('details')?.open).toBe(false);
    const images = section(root, 'Invisible images');
    expect(images?.querySelectorAll('.mark')).toHaveLength(1);
    expect([...images?.querySelectorAll('.finding > .one') ?? []]).toHaveLength(3);
    expect(textOf(images?.querySelector('.finding > .looks > summary'))).toBe('2 more');
    const other = section(root, 'Services that can record the visit');
    expect([...other?.querySelectorAll('.one > p:not(.mark)') ?? []].map(textOf)).toEqual([
      expect.stringMatching(/^This page sent data to Hotjar 3 times\./),
      expect.stringMatching(/^Microsoft Clarity can record .* The same goes for FullStory and Mouseflow\.$/),
    ]);
    expect(other?.querySelectorAll('.one:last-of-type .evidence > li')).toHaveLength(3);
  });

  it('that are ordinary are called so, one line a kind, with the names that say something', async () => {
    const ordinary = section(await how(), 'Common on nearly every site');
    expect(textOf(ordinary)).toContain('No sign of danger.');
    expect([...ordinary?.querySelectorAll('summary') ?? []].map(textOf)).toContain('Ad auctionsCriteo, Index Exchange, Inc. and Taboola');
    expect([...ordinary?.querySelectorAll('summary') ?? []].map(textOf)).toContain('Marks on the linkutm_source and utm_campaign');
  });
});

describe('hostile text', () => {
  it('stays text, without marks that reorder it', async () => {
    const host = 'exa\u202Emple<img src=x onerror=alert(1)>.example';
    const exposure = structuredClone(exposureOf('ordinary'));
    exposure.site = host;
    for (const company of exposure.companies) {
      company.name = host;
      for (const row of company.hosts) { row.host = host; row.evidence = row.evidence.map((look) => ({ ...look, url: `https://${host}/${'x'.repeat(5_000)}` })); }
    }
    const root = await show({ state: 'exposure', exposure, muted: false });
    for (const id of ['row-who', 'row-where']) {
      await click(root.querySelector(`#${id}`));
      expect(root.querySelector('img')).toBeNull();
      expect(root.innerHTML).not.toContain('\u202E');
      expect(Math.max(...[...root.querySelectorAll('.url')].map((url) => textOf(url).length), 0)).toBeLessThan(310);
      await click(root.querySelector('button[aria-label="Back"]'));
    }
  });
});

describe('the way to the dashboard', () => {
  it('leads from where and how to the same visit on the wire and to its chains', async () => {
    for (const [row, pages] of [['where', ['wire']], ['how', ['wire', 'chains']]] as const) {
      const root = await show(fixture('chain'));
      await click(root.querySelector(`#row-${row}`));
      expect([...root.querySelectorAll('.onward a')].map((link) => link.getAttribute('href'))).toEqual(pages.map((page) => `../dashboard/index.html#${page}/fixture-example.org`));
    }
  });
});

describe('a reported address of a list', () => {
  const listed = (exposure: Exposure): Exposure => ({ ...exposure, findings: exposure.findings.map((one) => (one.detector === 'known-infrastructure' ? { ...one, card: 'detector/known-infrastructure' as const, indicator: { ...one.indicator, list: { name: 'Helpline', dated: false }, family: { ...one.indicator.family, name: '' } } } : one)) });

  it.each(['spyware-match', 'old-indicator'])('of %s leads to what a match means, and to no family', async (name) => {
    const root = await show({ state: 'exposure', exposure: listed(exposureOf(name)), muted: false });
    const links = [...root.querySelectorAll('a')].filter(({ href }) => href.includes('#card/'));
    expect(links.map((link) => [textOf(link), new URL(link.href).hash])).toContainEqual([en.say('stop-card'), '#card/detector/known-infrastructure']);
    expect(textOf(root)).not.toContain(en.say('alert-card', { family: '' }));
  });
});
