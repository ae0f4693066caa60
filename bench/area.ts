/** A storage area of an extension, in memory. */
export function area() {
  const kept = new Map<string, unknown>();
  return {
    get: async (keys: string | string[] | null) => Object.fromEntries([...kept].filter(([key]) => keys === null || keys === key || keys.includes(key))),
    set: async (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(values)) kept.set(key, value); },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) kept.delete(key); },
  };
}
