/** @param userAgent as the browser gives it. @returns its name and main version; the rest would only tell devices apart. */
export function browserOf(userAgent: string): { name: string; version: string } {
  const firefox = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  if (firefox !== undefined) return { name: 'Firefox', version: firefox };
  const chromium = /\b(?:Chrome|Chromium|HeadlessChrome)\/(\d+)/.exec(userAgent)?.[1];
  return chromium === undefined ? { name: 'unknown', version: '' } : { name: 'Chromium', version: chromium };
}
