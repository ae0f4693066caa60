/** The settings as the worker sees them: read once, kept fresh by the browser's own change event, never written here. */
import browser from 'webextension-polyfill';
import type { Country } from '../knowledge/types.ts';
import { homeCountryOf } from '../memory/home-country.ts';
import { parseSettings, SETTINGS_KEY } from '../memory/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../memory/types.ts';

export class LiveSettings {
  current: Settings = DEFAULT_SETTINGS;
  #changed: () => void = () => undefined;

  /** Registers its listener at once. */
  constructor() {
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[SETTINGS_KEY];
      if (change) this.#take(change.newValue);
    });
    browser.storage.local.get(SETTINGS_KEY).then((stored) => this.#take(stored[SETTINGS_KEY]), () => undefined);
  }

  onChange(run: () => void): void {
    this.#changed = run;
  }

  /** What the person chose, else the guess from the time zone. */
  home(): Country | undefined {
    return this.current.home ?? homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  /** Back to the defaults. Not in private windows, where nothing is written. */
  async erase(): Promise<void> {
    if (browser.extension.inIncognitoContext) return;
    await browser.storage.local.clear();
  }

  #take(stored: unknown): void {
    this.current = parseSettings(stored);
    this.#changed();
  }
}
