/** Firefox for the measurement, over Marionette. */
import path from 'node:path';
import { ensureBrowser } from '../build/ready/ready.mjs';
import { GECKO_ID } from '../build/manifest.ts';
import { HOSTS } from '../demo/hosts.ts';
import { removeFolder, start, temporaryFolder } from '../tests/browser/drivers/child.ts';
import { pack, RESOLVE, writePreferences } from '../tests/browser/drivers/firefox-setup.ts';
import { FirefoxTab } from '../tests/browser/drivers/firefox-tab.ts';
import { freePort, Marionette } from '../tests/browser/drivers/marionette.ts';
import { waitFor } from '../tests/browser/drivers/wait.ts';
import type { BenchBrowser } from './headers-browser.ts';
import { COUNTS_PAGE, type Counts } from './headers-extension.ts';
import type { PictureSite } from './headers-server.ts';

/** Drawn anew whenever it is put in. */
const ORIGIN = 'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;';

const STATE = 'return WebExtensionPolicy.getByID(arguments[0])?.extension.backgroundState;';

export async function startFirefox(site: PictureSite): Promise<BenchBrowser> {
  const profile = temporaryFolder('bench-firefox');
  const marionettePort = await freePort();
  writePreferences(profile, { extension: '', demo: site }, { marionettePort, addonId: GECKO_ID });
  const child = start(ensureBrowser('firefox'), ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '-profile', profile],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_HEADLESS: '1' } });
  let remote: Marionette | undefined;
  const close = async (): Promise<void> => {
    await remote?.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5000).catch(() => {}); // it may hang up before it answers
    remote?.close();
    await child.end(remote ? 5000 : 0);
    removeFolder(profile);
  };
  try {
    remote = await Marionette.connect(marionettePort);
    const { capabilities } = await remote.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', { acceptInsecureCerts: true });
    await remote.privileged(RESOLVE, HOSTS.map(({ host, address }) => ({ host, address })), []);
    const tab = await newTab(remote);
    return { version: `Firefox/${capabilities.browserVersion}`, profile, tab, close, ...extensions(remote, profile) };
  } catch (error) {
    await close();
    throw new Error(`Firefox did not start: ${child.lastWords()}`, { cause: error });
  }
}

async function newTab(remote: Marionette): Promise<FirefoxTab> {
  const { handle } = await remote.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  return new FirefoxTab(remote, handle);
}

function extensions(remote: Marionette, profile: string): Pick<BenchBrowser, 'putIn' | 'counts' | 'takeOut'> {
  return {
    async putIn(folder) {
      const file = path.join(profile, `${path.basename(folder)}.xpi`);
      pack(folder, file);
      await remote.send('Addon:Install', { path: file, temporary: true });
      await waitFor('the background page', async () => await remote.privileged<string>(STATE, GECKO_ID) === 'running');
    },
    async counts() {
      const host = await remote.privileged<string>(ORIGIN, GECKO_ID);
      const page = await newTab(remote);
      await page.open(`moz-extension://${host}/${COUNTS_PAGE}`);
      const counts = await page.evaluate<Counts>('await browser.runtime.sendMessage({})');
      await page.close();
      return counts;
    },
    async takeOut() {
      await remote.send('Addon:Uninstall', { id: GECKO_ID });
    },
  };
}
