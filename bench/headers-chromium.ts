/** Chromium for the measurement, over the debugging pipe. Nobody is attached to a worker: that would cost something too. */
import type { Readable, Writable } from 'node:stream';
import { ensureBrowser } from '../build/ready/ready.mjs';
import { removeFolder, start, temporaryFolder } from '../tests/browser/drivers/child.ts';
import { flags, writePreferences } from '../tests/browser/drivers/chromium-setup.ts';
import { ChromiumTab } from '../tests/browser/drivers/chromium-tab.ts';
import { Pipe, Session } from '../tests/browser/drivers/pipe.ts';
import { waitFor } from '../tests/browser/drivers/wait.ts';
import type { BenchBrowser } from './headers-browser.ts';
import { COUNTS_PAGE, type Counts } from './headers-extension.ts';
import type { PictureSite } from './headers-server.ts';

export async function startChromium(site: PictureSite): Promise<BenchBrowser> {
  const profile = temporaryFolder('bench-chromium');
  const options = { extension: '', demo: site };
  writePreferences(profile, options);
  const child = start(ensureBrowser('chromium'), [...flags(profile, options), 'about:blank'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] });
  const [, , , out, incoming] = child.process.stdio;
  const pipe = new Pipe(out as Writable, incoming as Readable);
  const close = async (): Promise<void> => {
    await pipe.send('Browser.close').catch(() => {}); // it may hang up before it answers
    await child.end(5000);
    removeFolder(profile);
  };
  try {
    const { product } = await pipe.send<{ product: string }>('Browser.getVersion');
    const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const tab = await ChromiumTab.attach(pipe, targetId, async () => 0);
    return { version: product, profile, tab, close, ...extensions(pipe) };
  } catch (error) {
    await close();
    throw new Error(`Chromium did not start: ${child.lastWords()}`, { cause: error });
  }
}

function extensions(pipe: Pipe): Pick<BenchBrowser, 'putIn' | 'counts' | 'takeOut'> {
  let id = '';
  const isWorking = async (): Promise<boolean> => {
    const { targetInfos } = await pipe.send<{ targetInfos: { url: string }[] }>('Target.getTargets', { filter: [{ type: 'service_worker', exclude: false }] });
    return targetInfos.some(({ url }) => url.startsWith(`chrome-extension://${id}/`));
  };
  return {
    async putIn(folder) {
      ({ id } = await pipe.send<{ id: string }>('Extensions.loadUnpacked', { path: folder }));
      await waitFor('the worker', isWorking);
    },
    async counts() {
      const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: `chrome-extension://${id}/${COUNTS_PAGE}`, background: true });
      const page = await Session.attach(pipe, targetId);
      await waitFor('the page of counts', () => page.evaluate<boolean>('Boolean(globalThis.chrome?.runtime?.sendMessage)', 1000));
      const counts = await page.evaluate<Counts>('chrome.runtime.sendMessage({})');
      await pipe.send('Target.closeTarget', { targetId });
      return counts;
    },
    async takeOut() {
      await pipe.send('Extensions.uninstall', { id });
      await waitFor('the worker to be gone', async () => !await isWorking());
    },
  };
}
