/**
 * The background script as one file. The browser starts it for every burst of requests after a rest, so it should not load
 * a tree of chunks that it shares with the pages, nor ever meet `import()`, which Chrome forbids in a worker
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/basics#import).
 *
 * crxjs writes a loader that imports the background chunk; here that loader is bundled into itself once everything is written.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const LOADER = 'service-worker-loader.js';

export function oneFileWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'testigo:one-file-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) { config = resolved; },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const loader = path.join(dir, LOADER);
        const chunk = /^import '\.\/(assets\/[^']+)';\s*$/.exec(readFileSync(loader, 'utf8'))?.[1];
        if (!chunk) throw new Error(`${LOADER} is not the one line that crxjs used to write`);
        writeFileSync(loader, await bundled(loader, config.build.target));
        rmSync(path.join(dir, chunk));
      },
    },
  };
}

async function bundled(entry: string, target: ResolvedConfig['build']['target']): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn', publicDir: false,
    build: { write: false, target, modulePreload: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunks = output && 'output' in output ? output.output : [];
  const [only] = chunks;
  if (chunks.length !== 1 || only?.type !== 'chunk') throw new Error(`the background became ${chunks.length} files instead of one`);
  return only.code;
}
