/** What every script needs before it can start. Plain Node and built-ins only: this runs before anything is installed. */
export { ensureDependencies, isOldNode, ROOT } from './dependencies.mjs';
export { ensureBrowser, findBrowser } from './browsers.mjs';
export { NotReady, plainly, say } from './not-ready.mjs';
