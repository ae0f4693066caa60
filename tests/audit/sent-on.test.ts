import { describe, expect, it } from 'vitest';
import { eventsOfDevtools } from '../../src/audit/devtools.ts';

/** One page after another in a DevTools log, the second as the first one asked for it. */
function pages(between: object[], request: Record<string, unknown>) {
  const page = (n: number, url: string, more = {}) => [
    { method: 'Network.requestWillBeSent', params: { requestId: `L${n}`, loaderId: `L${n}`, frameId: 'F', type: 'Document', timestamp: n, wallTime: 1_000 + n, documentURL: url, request: { url, method: 'GET', headers: {} }, ...more } },
    { method: 'Network.responseReceived', params: { requestId: `L${n}`, loaderId: `L${n}`, timestamp: n + 0.1, response: { url, status: 200, headers: {}, remoteIPAddress: '192.0.2.1' } } },
    { method: 'Page.frameNavigated', params: { frame: { id: 'F', loaderId: `L${n}`, url } } },
  ];
  const events = eventsOfDevtools([...page(1, 'https://first.test/'), ...between, ...page(2, 'https://second.test/', request)]);
  return events.flatMap((event) => (event.kind === 'navigation-committed' ? [event.how] : []));
}

const asked = (reason: string, method = 'Page.frameRequestedNavigation', frameId = 'F') => ({ method, params: { frameId, reason, url: 'https://second.test/' } });

describe('a DevTools log', () => {
  it.each<[string, object[], Record<string, unknown>]>([
    ['nothing of how', [], {}],
    ['of a link', [asked('anchorClick')], { hasUserGesture: false }],
    ['of a script that acts for a person', [asked('scriptInitiated')], { hasUserGesture: true }],
    ['of a script, and not for whom', [asked('scriptInitiated', 'Page.frameScheduledNavigation')], {}],
    ['of a frame inside the page', [{ method: 'Page.frameAttached', params: { frameId: 'G', parentFrameId: 'F' } }, asked('metaTagRefresh', 'Page.frameScheduledNavigation', 'G')], { hasUserGesture: false }],
    ['of a refresh that a press forestalled', [asked('metaTagRefresh', 'Page.frameScheduledNavigation')], { hasUserGesture: true }],
  ])('tells %s: no page sent the browser on', (_, between, request) => {
    expect(pages(between, request)).toEqual([[], []]);
  });

  it.each<[string, object[], Record<string, unknown>]>([
    ['refreshed', [asked('metaTagRefresh', 'Page.frameScheduledNavigation')], {}],
    ['refreshed by a header', [asked('httpHeaderRefresh')], { hasUserGesture: false }],
    ['went on by script', [asked('scriptInitiated')], { hasUserGesture: false }],
    ['submitted a form by itself', [asked('formSubmissionPost')], { hasUserGesture: false }],
  ])('tells that a page %s', (_, between, request) => {
    expect(pages(between, request)).toEqual([[], ['client_redirect']]);
  });
});
