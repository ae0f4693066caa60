/**
 * `npm start [-- --firefox] [-- --lang es|en] [-- --headless]`: from a fresh clone to the extension in a browser, on a small
 * internet that lives on this computer. Plain Node, because nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureDependencies, NotReady, plainly, ROOT } from './ready/ready.mjs';

const LANGUAGES = ['es', 'en'];

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function options() {
  try {
    return parseArgs({ options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: !hasDisplay }, lang: { type: 'string', default: 'es' } } }).values;
  } catch (error) {
    throw new NotReady(`${error instanceof Error ? error.message : error} (known: --firefox, --headless, --lang es|en)`);
  }
}

await plainly(async () => {
  const { firefox, headless, lang } = options();
  if (!LANGUAGES.includes(lang)) throw new NotReady(`there is no language “${lang}”: es or en.`);
  ensureDependencies();
  const kind = firefox ? 'firefox' : 'chromium';
  const program = ensureBrowser(kind);
  const { status } = spawnSync(
    process.execPath,
    // Not through tsx's own command: that one kills what does not answer an interrupt at once, and the browser would be left.
    ['--import', 'tsx', 'demo/tour.ts', '--browser', kind, '--lang', lang, '--window', headless ? 'headless' : 'shown'],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, [firefox ? 'FIREFOX_PATH' : 'CHROME_PATH']: program } },
  );
  return status ?? 1;
});
