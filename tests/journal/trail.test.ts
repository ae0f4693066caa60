import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { classifier, commit, facts, feed, journal, navigation, open } from './support.ts';

/** A navigation that the page `asker` began, as the browsers tell of it. */
function sentOn(at: number, url: string, documentId: string, more: { asker?: string; gesture?: boolean; how?: string[]; via?: string[]; tabId?: number; address?: string } = {}): BrowserEvent[] {
  const { asker = 'https://first.test', gesture, how = ['link'], via = [], tabId = 1, address } = more;
  const events = navigation(at, [...via, url], { tabId, asker, ...(address === undefined ? {} : { address }) });
  const [start] = events;
  const sent: BrowserEvent[] = gesture === undefined || start?.kind !== 'request-started' ? [] : [{ ...start, kind: 'request-sent', cookie: false, advance: false, gesture }];
  return [...events.slice(0, 1), ...sent, ...events.slice(1), commit(at + 10 * via.length + 8, url, documentId, { tabId, how })];
}

const first = () => open(1_000, 'https://first.test/a', 'D1');
const trailOf = (over: Journal, id: string) => over.visit(id)?.trail?.map((hop) => hop.url);

describe('a page has no trail', () => {
  it.each([
    ['a person pressed a link', sentOn(2_000, 'https://next.test/', 'D2', { gesture: true })],
    ['it was typed, whatever the browser says besides', sentOn(2_000, 'https://next.test/', 'D2', { gesture: false, how: ['typed'] })],
    ['it came from the address bar, a bookmark or a search', ['from_address_bar', 'auto_bookmark', 'generated', 'keyword'].flatMap((how, i) => sentOn(2_000 + i * 100, `https://next.test/${i}`, `D${i}`, { gesture: false, how: ['link', how] }))],
    ['it was loaded again', sentOn(2_000, 'https://next.test/', 'D2', { gesture: false, how: ['reload', 'client_redirect'] })],
    ['it is where one went back or forward to, though a script had led there once', sentOn(2_000, 'https://next.test/', 'D2', { gesture: false, how: ['link', 'client_redirect', 'forward_back'] })],
    ['the page before stood for ten seconds', sentOn(11_008, 'https://next.test/', 'D2', { how: ['link', 'client_redirect'] })],
    ['somebody else asked for it: another program, a page in another tab', sentOn(2_000, 'https://next.test/', 'D2', { gesture: false, asker: 'https://other.test' })],
    ['nothing was said about whose act it was, as on plain http', sentOn(2_000, 'http://next.test/', 'D2')],
    ['it is in another tab', sentOn(2_000, 'https://next.test/', 'D2', { tabId: 2, how: ['link', 'client_redirect'] })],
  ])('when %s', (_, events) => {
    const over = feed(journal(), first(), events);
    expect([...over.visits()].map((visit) => visit.trail)).toEqual([...over.visits()].map(() => undefined));
    expect([...over.visits()].flatMap((visit) => visit.came ?? []).some((hop) => hop.by !== undefined)).toBe(false);
  });

  it('when nothing was shown before but a new tab', () => {
    const over = feed(journal(), commit(900, 'about:blank', 'D0'), sentOn(1_000, 'https://next.test/', 'D2', { how: ['link', 'client_redirect'] }));
    expect(trailOf(over, 'D2')).toBeUndefined();
  });

  it('when it returns from the back/forward cache, however it was reached', () => {
    const over = feed(journal(), first(), open(1_500, 'https://second.test/', 'D2'), commit(2_000, 'https://first.test/a', 'D1', { how: ['link', 'client_redirect', 'forward_back'] }));
    expect(trailOf(over, 'D1')).toBeUndefined();
  });
});

describe('a page has the trail by which it came', () => {
  it('when the page before redirected by script or refresh, and the browser says so', () => {
    const over = feed(journal(), open(1_000, 'https://first.test/a', 'D1', { via: ['https://start.test/'] }), sentOn(10_999, 'https://next.test/', 'D2', { how: ['link', 'client_redirect'], via: ['https://hop.test/'] }));
    expect(over.visit('D2')?.trail).toEqual([
      { url: 'https://start.test/', host: 'start.test', status: 302, address: '192.0.2.1' }, { url: 'https://first.test/a', host: 'first.test', status: 200, address: '192.0.2.1' },
    ]);
    expect(over.visit('D2')?.came).toEqual([
      { url: 'https://hop.test/', host: 'hop.test', status: 302, address: '192.0.2.1', by: 'script' }, { url: 'https://next.test/', host: 'next.test', status: 200, address: '192.0.2.1' },
    ]);
  });

  it('when nobody’s act led to it, and the page before asked for it: a timer, a form that submits itself', () => {
    for (const how of [['link'], ['form_submit']]) expect(trailOf(feed(journal(), first(), sentOn(1_500, 'https://next.test/', 'D2', { gesture: false, how })), 'D2')).toEqual(['https://first.test/a']);
  });

  it('across several pages, each adding its own hops', () => {
    const over = feed(journal(), first(), sentOn(1_500, 'https://second.test/', 'D2', { gesture: false }), sentOn(2_000, 'https://third.test/', 'D3', { asker: 'https://second.test', how: ['link', 'client_redirect'] }));
    expect(over.visit('D3')?.trail?.map(({ host, by }) => [host, by])).toEqual([['first.test', undefined], ['second.test', 'script']]);
  });

  it('whatever the order in which the browser tells it', () => {
    const events = [...first(), ...sentOn(1_100, 'https://second.test/', 'D2', { gesture: false }), ...sentOn(1_200, 'https://third.test/', 'D3', { asker: 'https://second.test', gesture: false })];
    const commits = events.filter((event) => event.kind === 'navigation-committed');
    const requests = events.filter((event) => event.kind !== 'navigation-committed');
    const inTurn = feed(journal(), events).visit('D3');
    expect(inTurn?.trail).toHaveLength(2);
    const late = feed(journal(), commits, requests).visit('D3');
    expect([late?.trail, late?.came]).toEqual([inTurn?.trail, inTurn?.came]);
  });

  it('without a page that only loads itself again', () => {
    const again = (at: number, id: string) => sentOn(at, 'https://live.test/scores', id, { asker: 'https://live.test', how: ['link', 'client_redirect'] });
    const over = feed(journal(), first(), sentOn(1_500, 'https://live.test/scores', 'D2', { gesture: false }), again(2_000, 'D3'), again(3_000, 'D4'));
    expect(trailOf(over, 'D4')).toEqual(['https://first.test/a']);
    const alone = feed(journal(), open(1_000, 'https://live.test/scores', 'D2'), again(2_000, 'D3'), again(3_000, 'D4'));
    expect(alone.visit('D4')?.came?.map((hop) => hop.by)).toEqual([undefined]);
  });

  it('of forty hops at most: its beginning and its end', () => {
    const over = feed(journal(), open(1_000, 'https://site0.test/', 'D0'));
    for (let i = 1; i <= 60; i++) feed(over, sentOn(1_000 + i * 100, `https://site${i}.test/`, `D${i}`, { asker: `https://site${i - 1}.test`, gesture: false }));
    const trail = trailOf(over, 'D60');
    expect(trail).toHaveLength(40);
    expect([trail?.[0], trail?.[39]]).toEqual(['https://site0.test/', 'https://site59.test/']);
  });

  it('with the cookies that were heard on the way', () => {
    const plain = facts(1_000, 'http://first.test/', { type: 'main_frame' });
    const over = feed(journal(), [
      { kind: 'request-started', ...plain }, { kind: 'response-cookie', ...plain }, { kind: 'response-started', ...plain, status: 200, cached: false }, commit(1_010, 'http://first.test/', 'D1'),
    ], sentOn(1_500, 'https://next.test/', 'D2', { how: ['link', 'client_redirect'] }));
    expect(over.visit('D2')?.trail).toMatchObject([{ host: 'first.test', cookie: true }]);
  });

  it('after the worker was stopped, byte for byte, and never of a private window in what is written', () => {
    const over = feed(journal(), { kind: 'tab-known', at: 900, tabId: 1, private: false }, first());
    const saved = JSON.parse(JSON.stringify(over.snapshot('c'))) as ReturnType<Journal['snapshot']>;
    const again = Journal.restore(classifier, saved, 'c');
    expect(again.refused).toEqual([]);
    feed(again.journal, sentOn(1_500, 'https://next.test/', 'D2', { gesture: false }));
    expect(trailOf(again.journal, 'D2')).toEqual(['https://first.test/a']);
    const twice = Journal.restore(classifier, JSON.parse(JSON.stringify(again.journal.snapshot('c'))) as typeof saved, 'c');
    expect(twice.journal.visit('D2')).toEqual(again.journal.visit('D2'));
    const hidden = feed(journal(), { kind: 'tab-known', at: 900, tabId: 1, private: true }, first(), sentOn(1_500, 'https://next.test/', 'D2', { gesture: false }));
    expect(trailOf(hidden, 'D2')).toEqual(['https://first.test/a']);
    expect(hidden.snapshot('c').visits).toEqual([]);
  });
});
