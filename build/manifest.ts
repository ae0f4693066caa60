/** One manifest for both browsers: what differs is said here, and nowhere else. */
import manifest from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** Firefox's fixed add-on id. */
export const GECKO_ID = '{7f0c1b0e-5d0a-4c1e-9a54-3f6e0c2b8d11}';

/** The manifest as that browser wants it, from the one in the repository. */
export function manifestFor(target: Target): Record<string, unknown> {
  const { minimum_chrome_version, background, permissions, ...shared } = structuredClone(manifest);
  if (target === 'chrome') {
    return {
      ...shared, background, permissions, minimum_chrome_version,
      // A second worker with its own memory for private windows; `storage.*` is shared all the same and guarded in src/memory.
      incognito: 'split',
      // Without the key every other extension may connect.
      externally_connectable: { ids: [] },
      // What an organisation may set; Firefox checks nothing and needs no schema, docs/organisations.md.
      storage: { managed_schema: 'managed-schema.json' },
    };
  }
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    // Only blocking listeners are primed at start-up in Firefox; ours never blocks.
    permissions: [...permissions, 'webRequestBlocking'],
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}
