/** Firefox tells extensions what its own lists say of a request: a second opinion, marked as Firefox's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { popupText, setPopupStage, visit, type PopupStage } from './stage.ts';

/** On the ordinary page TrackerDB knows the purpose of both; of the demo's own hosts it knows nothing. */
const AGREED = 'static.doubleclick.net';
const ALONE = 'hop-de.example';
const PRINTS = 'hop-gb.example';
const UNLISTED = 'hop-us.example';

describe('with entries in Firefox’s own lists', () => {
  let stage: PopupStage;
  let popup: Tab;
  let tab: Tab;

  beforeAll(async () => {
    stage = await setPopupStage('firefox', { language: 'en-US', lists: { ads: [ALONE, AGREED], fingerprinting: [PRINTS] } });
    ({ popup, tab } = stage);
    await visit(stage, tab, 'ordinary');
    await tab.evaluate(`(async () => {
      for (const src of ['https://${UNLISTED}/hop?via=${ALONE}&end=https://${ALONE}/script.js', 'https://${PRINTS}/script.js']) {
        const script = Object.assign(document.createElement('script'), { src });
        await new Promise((done) => { script.onload = script.onerror = done; document.body.append(script); });
      }
    })()`);
    await stage.demo.seen.quiet();
  });
  afterAll(async () => { await stage?.close(); });

  const page = async (name: 'Who' | 'How', awaited: string): Promise<string> => {
    await popupText(stage, tab, popup);
    await popup.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('${name}')).click()`);
    return waitFor(`the page "${name}"`, async () => {
      const text = await popup.evaluate<string>('document.body.innerText');
      return text.includes(awaited) ? text : undefined;
    });
  };
  /** The lines below a company's name, as far as its number of requests. */
  const rowOf = (text: string, name: string): string | undefined => new RegExp(`^${name}\\n(?:.*\\n){0,2}?.*requests?\\b`, 'm').exec(text)?.[0];

  it('says that it agrees, takes its word alone, and says nothing of what it does not name', async () => {
    const who = await page('Who', UNLISTED);
    expect(rowOf(who, 'Google')).toContain('Firefox’s own list agrees');
    expect(rowOf(who, ALONE)).toContain('Advertising · by Firefox’s own list');
    expect(rowOf(who, UNLISTED)).not.toContain('Firefox');
    expect(rowOf(who, 'Criteo')).not.toContain('Firefox');
  });

  it('says who recognises devices by the list alone', async () => {
    const how = await page('How', 'Recognising your device without cookies');
    expect(how).toContain(`Firefox’s own list says that ${PRINTS} can recognise your device by its traits`);
    expect(how).not.toContain(`says that ${ALONE} can`);
  });
});
