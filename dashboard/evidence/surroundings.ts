/** Where the page is: which Testigo, which browser, which clock, and whether the window is private. Outside of an extension there is no version. */
import catalogue from '../../catalogue/version.json' with { type: 'json' };
import { browserOf } from '../../src/evidence/browser-of.ts';

export interface Surroundings {
  extension: string; catalogue: string; agent: { name: string; version: string };
  /** Minutes east of UTC, now. */
  offset: number;
  private: boolean;
  now(): number;
}

export async function surroundings(): Promise<Surroundings> {
  const here = { catalogue: catalogue.version, agent: browserOf(navigator.userAgent), offset: -new Date().getTimezoneOffset(), now: Date.now };
  if (!location.protocol.endsWith('-extension:')) return { ...here, extension: 'unknown', private: false };
  const extension = await import('../../src/ui/extension.ts');
  return { ...here, extension: extension.version(), private: extension.inPrivateWindow() };
}
