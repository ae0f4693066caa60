/** The settings that count, as the worker sees them: read once, kept fresh by the browser's own change event, never written here. */
import browser from 'webextension-polyfill';
import type { Country } from '../knowledge/types.ts';
import { homeCountryOf } from '../memory/home-country.ts';
import { removeSettingsKey, settingsKey } from '../memory/key-file.ts';
import { sealedSettings } from '../memory/sealed-settings.ts';
import { POLICY_KEY, readSettings, SETTINGS_KEY } from '../memory/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../memory/types.ts';

export class LiveSettings {
  current: Settings = DEFAULT_SETTINGS;
  /** They were read, and are no guess: what erases by them waits for that. */
  known = false;
  /** Resolves when they were read, or could not be; whoever listens to changes was told then. */
  readonly ready: Promise<void>;
  readonly #area = sealedSettings(browser.storage.local, settingsKey);
  #changed: () => void = () => undefined;

  /** Registers its listener at once. */
  constructor() {
    browser.storage.local.onChanged.addListener((changes) => { if (SETTINGS_KEY in changes || POLICY_KEY in changes) void this.#read(); });
    this.ready = this.#read();
  }

  onChange(run: () => void): void {
    this.#changed = run;
  }

  /** What the person chose, else the guess from the time zone. */
  home(): Country | undefined {
    return this.current.home ?? homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  /** Back to the defaults; the key goes first, for it is what really erases. Not in private windows, where nothing is written. */
  async erase(): Promise<void> {
    if (browser.extension.inIncognitoContext) return;
    await removeSettingsKey();
    await browser.storage.local.clear();
  }

  async #read(): Promise<void> {
    const read = await readSettings(this.#area).catch(() => undefined);
    this.known = read !== undefined;
    this.current = read ?? DEFAULT_SETTINGS;
    this.#changed();
  }
}
