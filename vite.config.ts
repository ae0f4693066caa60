import { crx } from '@crxjs/vite-plugin';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { manifestFor } from './build/manifest.ts';
import { oneFileWorker } from './build/one-file-worker.ts';
import { wordsWithoutNotes } from './build/words-without-notes.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [crx({ manifest: manifestFor(target) as unknown as ManifestV3Export, browser: target }), wordsWithoutNotes(), oneFileWorker()],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox153' : 'chrome120',
    modulePreload: false,
    // An inlined data: URL is refused by our own content-security policy wherever it is fetched.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { dashboard: 'dashboard/index.html', stop: 'stop/index.html' } },
  },
});
