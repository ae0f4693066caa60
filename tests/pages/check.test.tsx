// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Checker } from '../../dashboard/checker.ts';
import { CheckBox } from '../../popup/check-box.tsx';
import { checkText } from '../../src/check/check-text.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';

const { boot, knowledge } = compiled();
const checker = (handed?: string, works = true) => ({
  check: vi.fn(async (text: string) => (works ? checkText(text, { boot, knowledge, today: TODAY }) : undefined)),
  handed: async () => handed,
  copy: vi.fn(async () => true),
}) satisfies Checker;

async function show(asks: Checker | undefined, language: 'en' | 'es' = 'en'): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={{ page: 'check' }} words={strictWords(language)} cards={[]} checker={asks} />);
  await doing(() => undefined);
  return root;
}

async function type(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  if (!field) throw new Error('there is no field');
  await doing(() => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); });
  await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}
const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);

const HOSTILE = 'https://bank.test@facebook-accounts.com.mx/a?fbclid=abcdef smscentro.com javascript:alert(1) https://<b>.test/ http://0x7f.1/ ayuda@example.org https://аррӏе.com/';

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words, and makes no link of what is checked', async () => {
    for (const asks of [undefined, checker(), checker(undefined, false)]) expectDecent(await show(asks, language));
    const root = await show(checker(HOSTILE), language);
    expectDecent(root);
    expect(root.querySelectorAll('.check-link').length).toBeGreaterThan(4);
    for (const link of root.querySelectorAll('main a')) expect(link.getAttribute('href')).toMatch(/^\.\.\/dashboard\/index\.html#card\/|^https:\/\/(?!bank|face|smsc|xn--)[\w.-]+\.(?:org|mx|ca|com|net)\//);
    expect(root.querySelectorAll('main img, main iframe, main link, main script')).toHaveLength(0);
    expect(root.innerHTML).not.toMatch(/(?:href|src|action|ping)="[^"]*(?:bank\.test|smscentro|facebook-accounts|javascript)/);
  });
});

describe('the page', () => {
  it('checks nothing by itself', async () => {
    const asks = checker();
    expect(textOf(await show(asks))).toContain('Testigo opens nothing and asks nobody');
    expect(asks.check).not.toHaveBeenCalled();
  });

  it('says “nothing known” of an innocent link, never that it is safe', async () => {
    const root = await show(checker());
    await type(root, 'https://news.example/a');
    expect(textOf(root.querySelector('.check-link'))).toContain('Nothing known');
    expect(textOf(root.querySelector('.check-link'))).toContain('That is no proof that it is harmless.');
    expect(root.textContent).not.toMatch(/\bsafe\b/i);
  });

  it('empties the field as soon as it was read', async () => {
    const root = await show(checker());
    await type(root, 'https://news.example/a');
    expect(root.querySelector('textarea')?.value).toBe('');
    expect(root.querySelector('textarea')?.getAttribute('autocomplete')).toBe('off');
  });

  it('shows what a link really is, with report, what to do and the harmless form to copy', async () => {
    const asks = checker('Mira: https://bank.test@www.smscentro.com/1a2b');
    const root = await show(asks);
    const link = root.querySelector('.check-link');
    expect(textOf(link?.querySelector('.link-host'))).toBe('It leads to www.smscentro.com');
    expect(textOf(link?.querySelector('.link-host strong'))).toBe('smscentro.com');
    expect(textOf(link)).toContain('was reported as part of Pegasus');
    expect(textOf(link)).toContain('What stands before the @, “bank.test”, is not the site');
    expect(textOf(link?.querySelector('.check-help'))).toContain('Do not open it');
    await click(button(root, 'Copy harmless form'));
    expect(asks.copy).toHaveBeenCalledWith('hxxps://www[.]smscentro[.]com/1a2b');
    expect(textOf(link)).toContain('Copied');
  });

  it.each([['', 'Paste a link or a message first.'], ['dos palabras', 'There is no link in this text.'], ['+52 55 1234 5678', 'This is a telephone number'], ['javascript:alert(1)', 'This is a script, not a page']])('says of “%s”: %s', async (text, says) => {
    const root = await show(checker());
    await type(root, text);
    expect(textOf(root.querySelector('.check-found'))).toContain(says);
  });

  it('says that the worker did not answer', async () => {
    const root = await show(checker(undefined, false));
    await type(root, 'example.org');
    expect(textOf(root)).toContain('Testigo did not answer.');
  });

  it('counts what it does not show, and says that a text was cut', async () => {
    const root = await show(checker());
    await type(root, Array.from({ length: 22 }, (_, index) => `https://example.org/${index}`).join(' ').padEnd(100_005));
    expect(textOf(root)).toContain('only its first 100000 characters were read'.replace('100000', strictWords('en').say('check-cut', { count: 100_000 }).match(/[\d,]{5,}/)?.[0] ?? ''));
    expect(textOf(root)).toContain('2 more links in this text are not shown.');
  });
});

describe('the box in the popup', () => {
  const box = async (open = vi.fn()) => ({ open, root: await mount(<WordsContext.Provider value={strictWords('en')}><CheckBox check={checker().check} open={open} /></WordsContext.Provider>) });

  it('is folded, and empty', async () => {
    const { root } = await box();
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelectorAll('.block, a')).toHaveLength(0);
  });

  it('says the worst in short, and hands the text on to the page', async () => {
    const { root, open } = await box();
    await type(root, 'https://bank.test@paypa1.com/?a=1 https://a.test/ https://b.test/');
    expect(textOf(root)).toContain('paypa1.com looks like paypal.com, and is not.');
    expect(textOf(root)).toContain('One more link in this text is not shown.');
    expect(root.querySelectorAll('a')).toHaveLength(0);
    await click(button(root, 'See everything'));
    expect(open).toHaveBeenCalledWith('https://bank.test@paypa1.com/?a=1 https://a.test/ https://b.test/');
  });
});
