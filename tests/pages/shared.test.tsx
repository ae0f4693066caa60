// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { Popup } from '../../popup/popup.tsx';
import { exposureAsText } from '../../src/ui/exposure-text.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, mount, textOf } from './page.ts';

const actions = { copy: vi.fn(async () => true), mute: vi.fn(async () => true), reload: vi.fn(), grant: vi.fn(), options: vi.fn() };
const state = FIXTURES['heavy'];
if (state?.state !== 'exposure') throw new Error('the fixture has no exposure');
const { exposure } = state;
const finding = exposure.findings.find((one) => one.detector === 'shared-identifier');
if (finding?.detector !== 'shared-identifier') throw new Error('the fixture shares no name');

describe.each(LANGUAGES)('a shared name, in %s', (language) => {
  const words = strictWords(language);

  it('is said in the first view, with the number of companies', async () => {
    const root = await mount(<Popup state={state} words={words} actions={actions} />);
    expect(textOf(root)).toContain(words.say('say-shared-page', { count: 9, names: finding.companies.slice(0, 3), more: 6 }));
  });

  it('is told on the page "how": companies, places, a look at it, its card', async () => {
    const root = await mount(<Popup state={state} words={words} actions={actions} />);
    await click(root.querySelector('#row-how'));
    const section = [...root.querySelectorAll('section')].find((one) => textOf(one.querySelector('h3')) === words.say('how-shared'));
    expect([...section?.querySelectorAll('dd li') ?? []].map((item) => textOf(item))).toEqual(finding.companies);
    expect(textOf(section)).toContain(`google_gid, ttd_puid, ${words.say('shared-place-redirect')}`);
    expect(textOf(section?.querySelector('.evidence'))).toContain('google_gid=…');
    expect(section?.querySelector('a')?.getAttribute('href')).toContain('detector/shared-identifier');
  });

  it('is copied with all its companies', () => {
    expect(exposureAsText(exposure, words)).toContain(finding.companies.join(', '));
  });
});
