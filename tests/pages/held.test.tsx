// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HeldPage } from '../../stop/held.tsx';
import { heldText } from '../../stop/held-text.ts';
import { FIXTURES } from '../../stop/fixtures.ts';
import { Forgotten } from '../../stop/forgotten.tsx';
import type { HeldReport } from '../../src/stop/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, expectDecent, mount, textOf } from './page.ts';

const reportOf = (name: string): HeldReport => {
  const report = FIXTURES[name];
  if (report === undefined || report === 'forgotten') throw new Error(`no report ${name}`);
  return report;
};

async function show(name: string, language: 'es' | 'en' = 'en') {
  const hands = { back: vi.fn(), copy: vi.fn(async () => true), once: vi.fn(async () => true) };
  const report = FIXTURES[name] ?? 'forgotten';
  const words = strictWords(language);
  const root = await mount(<WordsContext.Provider value={words}>{report === 'forgotten' ? <Forgotten back={hands.back} /> : <HeldPage report={report} hands={hands} />}</WordsContext.Provider>);
  return { root, hands };
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(FIXTURES))('%s is decent', async (name) => {
    expectDecent((await show(name, language)).root);
  });
});

describe('a page that was held', () => {
  it('has no link to it, anywhere', async () => {
    for (const name of Object.keys(FIXTURES)) {
      const { root } = await show(name);
      for (const link of root.querySelectorAll('a')) expect(link.href).not.toContain('exclusivo24h');
    }
  });

  it('says which, why, who reported it, and that it is no proof', async () => {
    const text = textOf((await show('held')).root);
    expect(text).toContain('exclusivo24h.com was reported as part of Predator.');
    expect(text).toContain('nothing was asked of exclusivo24h.com');
    expect(text).toContain('Amnesty International, February 2026');
    expect(text).toContain('This is not proof of infection.');
    expect(text).not.toMatch(/on the way|came from/i);
  });

  it('says who was asked on the way, and from where it came', async () => {
    const text = textOf((await show('held-on-the-way')).root);
    expect(text).toContain('link.example and hop-mx.example were asked and sent you on');
    expect(text).toContain('You came from news.example.');
  });

  it('gives a list its word, without a month that it does not know', async () => {
    const text = textOf((await show('held-by-list')).root);
    expect(text).toContain('exclusivo24h.com is on the list “Helpline” as part of Predator.');
    expect(text).not.toContain('February 2026');
  });

  it('cuts a long address, and never its host', async () => {
    const address = textOf((await show('held-long')).root.querySelector('.address'));
    expect(address).toContain('a.very.long.name.below.a.very.long.name.of.exclusivo24h.com');
    expect(address.length).toBeLessThan(340);
  });

  it('goes back first, and opens nothing before a second click', async () => {
    const { root, hands } = await show('held');
    expect(document.activeElement?.id).toBe('back');
    await click(root.querySelector('#back'));
    expect(hands.back).toHaveBeenCalledWith(2);
    expect(root.querySelector('#once')).toBeNull();
    await click(root.querySelector('#continue'));
    expect(hands.once).not.toHaveBeenCalled();
    await click(root.querySelector('#stay'));
    expect(root.querySelector('#once')).toBeNull();
    await click(root.querySelector('#continue'));
    await click(root.querySelector('#once'));
    expect(hands.once).toHaveBeenCalledTimes(1);
  });

  it('says when it could not be opened, and when nothing was copied', async () => {
    const { root, hands } = await show('held');
    hands.once.mockResolvedValue(false);
    hands.copy.mockResolvedValue(false);
    await click(root.querySelector('#continue'));
    await click(root.querySelector('#once'));
    expect(textOf(root)).toContain('The browser did not let it through.');
    await click(root.querySelector('#copy'));
    expect(textOf(root)).toContain('The browser refused to copy');
  });

  it('says that it forgot, and nothing else', async () => {
    const { root, hands } = await show('forgotten');
    expect(textOf(root)).toContain('no longer remembered');
    await click(root.querySelector('#back'));
    expect(hands.back).toHaveBeenCalled();
  });
});

describe('the text for whoever looks into it', () => {
  it('has address, time, way and source, and nothing that can be clicked', () => {
    const text = heldText(reportOf('held-on-the-way'), strictWords('en'));
    expect(text).toContain('Address: hxxps://exclusivo24h[.]com/nota/lo-que-no-te-cuentan?u=8f2a');
    expect(text).toContain('2026-11-22T15:04:00.000Z');
    expect(text).toContain('Came from: hxxps://news[.]example');
    expect(text).toContain('By way of: link[.]example, hop-mx[.]example');
    expect(text).toContain('Source: Amnesty International');
    expect(text.replace(/https:\/\/securitylab\.amnesty\.org\//, '')).not.toMatch(/https?:\/\//);
  });

  it('leaves out what is not known', () => {
    const text = heldText(reportOf('held-gone'), strictWords('es'));
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('Dirección: hxxps://exclusivo24h[.]com/');
  });

  it('keeps all of a long address', () => {
    const report = reportOf('held-long');
    expect(heldText(report, strictWords('en'))).toContain('x'.repeat(300));
  });
});
