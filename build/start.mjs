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

/** Runs a script with this Node. @param {string[]} args @param {NodeJS.ProcessEnv} [environment] */
const node = (args, environment = {}) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } }).status ?? 1;

await plainly(async () => {
  const { firefox, headless, lang } = options();
  if (!LANGUAGES.includes(lang)) throw new NotReady(`there is no language “${lang}”: es or en.`);
  ensureDependencies();
  const kind = firefox ? 'firefox' : 'chromium';
  const program = ensureBrowser(kind);
  const built = node(['build/build.mjs', '--target', firefox ? 'firefox' : 'chrome']);
  if (built !== 0) return built;
  return node(
    ['node_modules/tsx/dist/cli.mjs', 'demo/tour.ts', '--browser', kind, '--lang', lang, '--window', headless ? 'headless' : 'shown'],
    { [firefox ? 'FIREFOX_PATH' : 'CHROME_PATH']: program },
  );
});
