import { describe, expect, it } from 'vitest';
import { neverSent } from '../../src/journal/never-sent.ts';
import { facts, journal, navigation } from './support.ts';

describe('neverSent', () => {
  it.each(['net::ERR_ABORTED', 'net::ERR_FAILED', 'net::ERR_BLOCKED_BY_ORB', 'net::ERR_BLOCKED_BY_RESPONSE', 'net::ERR_TIMED_OUT', 'net::ERR_CONNECTION_RESET', 'NS_BINDING_ABORTED', 'NS_ERROR_FAILURE', 'NS_ERROR_NET_RESET', ''])(
    'takes %s for a request that may have been read', (error) => { expect(neverSent(error)).toBe(false); });

  it.each(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_NAME_NOT_RESOLVED', 'net::ERR_CONNECTION_REFUSED', 'net::ERR_INTERNET_DISCONNECTED', 'net::ERR_CERT_AUTHORITY_INVALID', 'NS_ERROR_UNKNOWN_HOST', 'NS_ERROR_CONNECTION_REFUSED', 'NS_ERROR_TRACKING_URI'])(
    'takes %s for one that nobody received', (error) => { expect(neverSent(error)).toBe(true); });

  it('keeps an aborted request open to both, and a blocked one as refused', () => {
    const taken = journal();
    for (const event of navigation(1_000, ['https://a.test/'])) taken.accept(event);
    taken.accept({ kind: 'navigation-committed', at: 1_100, tabId: 1, documentId: 'd1', url: 'https://a.test/', how: [], private: false });
    for (const [host, error] of [['aborted.test', 'net::ERR_ABORTED'], ['blocked.test', 'net::ERR_BLOCKED_BY_CLIENT']] as const) {
      const request = facts(1_200, `https://${host}/`, { documentId: 'd1' });
      taken.accept({ kind: 'request-started', ...request });
      taken.accept({ kind: 'request-failed', ...request, at: 1_300, error });
    }
    expect(taken.current(1)?.contacts.get('aborted.test')).toMatchObject({ requests: 1, answered: 0, refused: 0 });
    expect(taken.current(1)?.contacts.get('blocked.test')).toMatchObject({ requests: 1, answered: 0, refused: 1 });
  });
});
