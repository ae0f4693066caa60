/** The one place that tells the browsers apart: only Firefox describes itself to extensions. */
export function isFirefox(api: { runtime: { getBrowserInfo?: unknown } }): boolean {
  return typeof api.runtime.getBrowserInfo === 'function';
}
