/**
 * The deeper look: cookies and referrers of encrypted requests, heard only while the person wants it (docs/costs.md says what it
 * costs). These listeners come later than the first tick, for the option has to be read first: of a worker's very first
 * requests their headers may be missing, the requests themselves are not.
 */
import { requestSentDeep, responseCookie } from './events.ts';
import { isFirefox } from './is-firefox.ts';
import { contextOf, type Listening } from './listen.ts';
import type { DeeperApi, RequestDetails } from './types.ts';

const ENCRYPTED = { urls: ['https://*/*', 'wss://*/*'] };

/** @returns switches the listeners on or off; doing it twice does nothing. */
export function deeperLook(api: DeeperApi, listening: Listening): (on: boolean) => void {
  const { accept, self } = listening;
  const context = contextOf(api, listening);
  const firefox = isFirefox(api);
  const { onSendHeaders, onHeadersReceived } = api.webRequest;
  const sent = (d: RequestDetails): void => { if (!self.claim(d, false)) accept(requestSentDeep(d, context)); };
  const received = (d: RequestDetails): void => {
    const event = self.claim(d, false) ? undefined : responseCookie(d, context);
    if (event) accept(event);
  };
  let listens = false;
  return (on) => {
    if (on === listens) return;
    listens = on;
    if (!on) {
      onSendHeaders.removeListener(sent);
      onHeadersReceived.removeListener(received);
      return;
    }
    // Chrome shows both only with `extraHeaders`, which Firefox does not know and refuses.
    onSendHeaders.addListener(sent, ENCRYPTED, firefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']);
    onHeadersReceived.addListener(received, ENCRYPTED, firefox ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders']);
  };
}
