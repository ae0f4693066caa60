import { describe, expect, it } from 'vitest';
import { trackerSocket } from '../../src/detectors/tracker-socket.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = trackerSocket.eyes ?? [];
const socket = (what: string, host = 'live.ads.test') => contact(host, { signs: [sign('tracker-socket', what, `wss://${host}/`)] });
const known = { hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'chat.test': { organisation: organisation('chat', 'US'), category: 'customer_interaction' } } };

describe('tracker-socket', () => {
  it('says nothing of the site’s own socket, of a chat, or of a socket of nobody known', () => {
    for (const host of ['live.example.org', 'chat.test', 'scores.test']) expect(trackerSocket.detect(scene(visit([socket('named', host)]), known))).toEqual([]);
  });

  it('says nothing of a tracker that was asked for an image', () => {
    expect(eye?.types?.has('image')).toBe(false);
    expect(trackerSocket.detect(scene(visit([contact('live.ads.test')]), known))).toEqual([]);
  });

  it('notes an advertising company’s socket, and that its address carries a name', () => {
    expect(eye?.notice(seen('wss://live.ads.test/s?room=lobby', { type: 'websocket' }))).toEqual({ what: 'socket' });
    expect(eye?.notice(seen('wss://live.ads.test/s?uid=8f14e45fceea167a5a36dedd4bea2543', { type: 'websocket' }))).toEqual({ what: 'named' });
    expect(trackerSocket.detect(scene(visit([socket('socket')]), known))).toMatchObject([{ level: 'note', what: 'socket', subject: 'Ads', hosts: ['live.ads.test'] }]);
    expect(trackerSocket.detect(scene(visit([socket('named')]), known))).toMatchObject([{ level: 'exposure', what: 'named' }]);
  });

  it('leaves out what was refused before it left', () => {
    const refused = sign('tracker-socket', 'socket', 'wss://live.ads.test/');
    const blocked = contact('live.ads.test', { signs: [{ ...refused, evidence: { ...refused.evidence, outcome: 'refused' } }] });
    expect(trackerSocket.detect(scene(visit([blocked]), known))).toEqual([]);
  });
});
