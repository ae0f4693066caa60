/** Behind a proxy every server seems to be where the proxy is. Then no place is claimed, by whichever browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './drivers/types.ts';
import { setPopupStage, type PopupStage } from './stage.ts';

/** In the block of the demo that plays companies on an American cloud. */
const PROXY = '127.0.22.250';

describe.each(BROWSER_KINDS)('in %s behind a proxy', (kind) => {
  let stage: PopupStage;

  beforeAll(async () => { stage = await setPopupStage(kind, { language: 'en-US', behind: PROXY }); });
  afterAll(async () => { await stage?.close(); });

  const says = (page: string): Promise<string> => stage.says(page);

  it('an ordinary page tells its companies and no place', async () => {
    const text = await says('ordinary');
    expect(stage.demo.seen.at('www.google-analytics.com').length).toBeGreaterThan(0);
    expect(text).toContain('5 companies besides news.example can see this visit');
    expect(text).toContain('Hidden behind a proxy');
    expect(text).toContain('There is a proxy in between');
  });

  it('a chain across countries is told without a country', async () => {
    const text = await says('chain');
    expect(text).not.toMatch(/servers in \d countries/);
    expect(text).toContain('There is a proxy in between');
  });

  it('a page of one host is not said to be without findings, for its address is known from the pages before', async () => {
    const text = await says('quiet');
    expect(text).not.toContain('Nothing found');
    expect(text).toContain('Not observed');
    expect(text).toContain('Hidden behind a proxy');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
