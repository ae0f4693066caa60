/** The real popup of Firefox: Marionette knows tabs only, so it is reached through the window that shows it. */
import type { FirefoxTab } from './firefox-tab.ts';
import { paint, paintArguments, savePng } from './firefox-tab.ts';
import type { Look, Tab } from './types.ts';
import { waitFor } from './wait.ts';

const POPUP = "[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)";

const OPEN = `
  const [id] = arguments;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`;

const IS_OPEN = `const popup = ${POPUP}; return Boolean(popup?.browsingContext?.currentWindowGlobal) && popup.currentURI.spec !== 'about:blank';`;

/** Evaluates in the page of the popup: its policy forbids \`eval\`, a sandbox of the browser is not bound by it. */
const EVALUATE = `
  const [expression] = arguments;
  const popup = ${POPUP};
  const name = 'testigo:' + Math.random();
  const script = (name, expression) => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const answer = (message) => sendAsyncMessage(name, message);
    try {
      Promise.resolve(Cu.evalInSandbox(expression, sandbox)).then((value) => answer({ value: JSON.stringify(value) }), (error) => answer({ error: String(error) }));
    } catch (error) {
      answer({ error: String(error) });
    }
  };
  const source = '(' + script + ')(' + JSON.stringify(name) + ', ' + JSON.stringify('(async () => (' + expression + '))()') + ')';
  const { value, error } = await new Promise((done) => {
    popup.messageManager.addMessageListener(name, ({ data }) => done(data));
    popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });
  if (error) throw new Error(error);
  return value === undefined ? undefined : JSON.parse(value);`;

const CLOSE = `
  const { CustomizableUI } = globalThis;
  const panel = ${POPUP}?.closest('panel');
  if (CustomizableUI && panel) CustomizableUI.hidePanelForNode(${POPUP});
  panel?.hidePopup();`;

export class FirefoxPopup implements Tab {
  private constructor(private readonly tab: FirefoxTab) {}

  static async open(tab: FirefoxTab, addonId: string): Promise<FirefoxPopup> {
    await tab.inWindow(OPEN, addonId);
    await waitFor('the popup', () => tab.inWindow<boolean>(IS_OPEN));
    return new FirefoxPopup(tab);
  }

  #leaves(): never {
    throw new Error('a popup does not go anywhere');
  }

  open = async (): Promise<void> => this.#leaves();
  back = async (): Promise<void> => this.#leaves();
  reload = async (): Promise<void> => this.#leaves();

  evaluate<T>(expression: string): Promise<T> {
    return this.tab.inWindow<T>(EVALUATE, expression);
  }

  async until(expression: string, milliseconds?: number): Promise<void> {
    await waitFor(`"${expression}"`, () => this.evaluate<boolean>(`Boolean(${expression})`), milliseconds);
  }

  /** Inside the browser's own window there is no mouse to be had: a script clicks. */
  press = async (selector: string): Promise<void> => this.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);

  tabId(): Promise<number> {
    return this.tab.tabId();
  }

  async picture(file: string, look: Look = {}): Promise<void> {
    savePng(file, await this.tab.inWindow<string>(paint(POPUP), ...paintArguments(look)));
  }

  close(): Promise<void> {
    return this.tab.inWindow<void>(CLOSE);
  }
}
