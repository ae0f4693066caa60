/** A tab of Chromium, or the page of a popup, over its debugging session. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Session, type Pipe } from './pipe.ts';
import type { Look, Tab } from './types.ts';
import { pause, waitFor } from './wait.ts';

const LOADING = 30_000;
const FRAME = 5_000;
const DONE = "document.readyState === 'complete' && document.documentElement.dataset.demo !== 'busy'";

interface History { currentIndex: number; entries: { id: number; url: string }[] }

export class ChromiumTab implements Tab {
  readonly #loaded = new Set<string>();

  private constructor(private readonly pipe: Pipe, readonly session: Session, private readonly askId: (tab: ChromiumTab) => Promise<number>) {
    session.listen((method, params) => {
      if (method === 'Page.lifecycleEvent' && params.name === 'load') this.#loaded.add(String(params.loaderId));
    });
  }

  /** @param askId finds the extension's number of this tab */
  static async attach(pipe: Pipe, targetId: string, askId: (tab: ChromiumTab) => Promise<number>): Promise<ChromiumTab> {
    const session = await Session.attach(pipe, targetId);
    const tab = new ChromiumTab(pipe, session, askId);
    await session.send('Page.enable');
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
    return tab;
  }

  get targetId(): string {
    return this.session.targetId;
  }

  async open(url: string): Promise<void> {
    const { loaderId, errorText } = await this.session.send<{ loaderId?: string; errorText?: string }>('Page.navigate', { url, transitionType: 'typed' }, LOADING);
    if (errorText) throw new Error(`${url}: ${errorText}`);
    // Without a loader it was a jump inside the same document.
    if (loaderId) await waitFor(`${url} to load`, async () => this.#loaded.has(loaderId), LOADING);
    await this.until(DONE, LOADING);
  }

  async back(): Promise<void> {
    const { currentIndex, entries } = await this.session.send<History>('Page.getNavigationHistory');
    const entry = entries[currentIndex - 1];
    if (!entry) throw new Error('there is nothing to go back to');
    await this.session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
    await this.until(`location.href === ${JSON.stringify(entry.url)} && ${DONE}`, LOADING);
  }

  async reload(): Promise<void> {
    const before = await this.evaluate<number>('performance.timeOrigin');
    await this.session.send('Page.reload');
    await this.until(`performance.timeOrigin !== ${before} && ${DONE}`, LOADING);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.session.evaluate<T>(expression);
  }

  async until(expression: string, milliseconds?: number): Promise<void> {
    // A question put to a page that is just being replaced may never be answered: ask briefly, and again.
    await waitFor(`"${expression}"`, () => this.session.evaluate<boolean>(`Boolean(${expression})`, 1000, 'onlooker'), milliseconds);
  }

  async press(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(`(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`);
    for (const type of ['mousePressed', 'mouseReleased']) await this.session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  tabId(): Promise<number> {
    return this.askId(this);
  }

  async picture(file: string, { width, height, scale = 1, scheme }: Look = {}): Promise<void> {
    const features = scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : [];
    await this.session.send('Emulation.setEmulatedMedia', { features });
    const sized = width !== undefined || height !== undefined || scale !== 1;
    // 0 keeps the size that it has.
    if (sized) await this.session.send('Emulation.setDeviceMetricsOverride', { width: width ?? 0, height: height ?? 0, deviceScaleFactor: scale, mobile: false });
    await pause(50);
    const data = await this.#captured();
    if (sized) await this.session.send('Emulation.clearDeviceMetricsOverride');
    await this.session.send('Emulation.setEmulatedMedia', { features: [] });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  /** A tab in the background draws no frame at times, and the question for one is never answered; in front it always draws. */
  async #captured(): Promise<string> {
    const capture = (milliseconds?: number) => this.session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' }, milliseconds);
    const { data } = await capture(FRAME).catch(async () => {
      await this.session.send('Page.bringToFront');
      return capture();
    });
    return data;
  }

  async close(): Promise<void> {
    await this.pipe.send('Target.closeTarget', { targetId: this.targetId });
  }
}
