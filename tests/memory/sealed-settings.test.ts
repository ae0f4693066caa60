import { describe, expect, it } from 'vitest';
import { sealedSettings } from '../../src/memory/sealed-settings.ts';
import { changeSettings, readSettings } from '../../src/memory/settings.ts';

function disk() {
  const kept: Record<string, unknown> = {};
  let key: CryptoKey | undefined;
  const area = { get: async (name: string) => ({ [name]: kept[name] }), set: async (items: Record<string, unknown>) => { Object.assign(kept, structuredClone(items)); } };
  const keys = {
    key: async (create: boolean) => {
      if (!key && create) key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as CryptoKey;
      return key;
    },
  };
  return { kept, area: sealedSettings(area, keys), plain: area, forget: () => { key = undefined; } };
}

describe('sealedSettings', () => {
  it('reads and writes settings as if nothing were sealed', async () => {
    const { area } = disk();
    expect(await readSettings(area)).toMatchObject({ muted: [], deeper: false });
    await changeSettings(area, { muted: [{ what: 'site', site: 'example.org' }], language: 'es' });
    expect(await readSettings(area)).toMatchObject({ muted: [{ what: 'site', site: 'example.org' }], language: 'es' });
  });

  it('leaves no name of a muted site on the disk, nor how many there are', async () => {
    const one = disk();
    await changeSettings(one.area, { muted: [{ what: 'site', site: 'example.org' }], language: 'es' });
    expect(JSON.stringify(one.kept)).not.toContain('example');
    expect(JSON.stringify(one.kept)).toContain('"language":"es"');
    const many = disk();
    await changeSettings(many.area, { muted: Array.from({ length: 20 }, (_, index) => ({ what: 'site', site: `site${index}.example.org` })) });
    expect(JSON.stringify(many.kept).length).toBe(JSON.stringify(one.kept).length - '"language":"es",'.length);
  });

  it('without the key nothing is muted and the rest is still there', async () => {
    const { area, forget } = disk();
    await changeSettings(area, { muted: [{ what: 'site', site: 'example.org' }], language: 'es', badge: false });
    forget();
    expect(await readSettings(area)).toMatchObject({ muted: [], language: 'es', badge: false });
  });

  it('takes damaged and foreign values for no muted sites', async () => {
    const { area, kept } = disk();
    await changeSettings(area, { muted: [{ what: 'site', site: 'example.org' }] });
    kept.settings = { ...(kept.settings as object), muted: { iv: 'AAAA', sealed: '!!' } };
    expect(await readSettings(area)).toMatchObject({ muted: [] });
  });
});
