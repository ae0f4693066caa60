/** `storage.session` as a map. */
export function sessionArea(start: Record<string, unknown> = {}) {
  const kept = { ...start };
  return {
    kept,
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (values: Record<string, unknown>) => { Object.assign(kept, values); },
    remove: async (key: string) => { delete kept[key]; },
  };
}
