/**
 * Requests as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), and of it only what was witnessed: one entry for each request
 * of which something was kept. Testigo keeps no headers, cookies, sizes or durations: lists are empty, numbers are -1, methods `unknown`.
 */
import { uriOf } from './host-of.ts';
import { jsonText } from './harmless.ts';
import { instant } from './times.ts';
import type { Facts, Making, SeenLook, SeenVisit } from './types.ts';

const COMMENT = 'A subset: only requests of which Testigo kept something, without headers, cookies, bodies, sizes or durations. -1 and "unknown" stand for what was not recorded; a status of 0 for a request that was refused.';

export function* har({ visits }: Facts, { extension, agent }: Making): Generator<string> {
  const head = { version: '1.2', creator: { name: 'Testigo', version: extension }, browser: agent, comment: COMMENT, pages: visits.map(pageOf) };
  // The entries follow piece by piece, where the head's closing brace was.
  yield `{\n"log": ${jsonText(head).replace(/\n\}$/, '')},\n  "entries": [`;
  let first = true;
  for (const visit of visits) {
    for (const look of visit.looks) {
      yield `${first ? '' : ','}\n${jsonText(entryOf(visit, look))}`;
      first = false;
    }
  }
  yield '\n]}\n}\n';
}

const pageName = ({ number }: SeenVisit): string => `visit_${number}`;

const pageOf = (visit: SeenVisit) => ({ startedDateTime: instant(visit.started), id: pageName(visit), title: visit.url, pageTimings: { onContentLoad: -1, onLoad: -1 } });

function entryOf(visit: SeenVisit, { url, at, address, status, outcome, to = '', type, way }: SeenLook) {
  return {
    pageref: pageName(visit), startedDateTime: instant(at), time: 0,
    request: { method: 'unknown', url: uriOf(url) ?? url, httpVersion: 'unknown', cookies: [], headers: [], queryString: [], headersSize: -1, bodySize: -1 },
    response: {
      status: status ?? (outcome === 'refused' ? 0 : -1), statusText: '', httpVersion: 'unknown', cookies: [], headers: [],
      content: { size: -1, mimeType: 'unknown' }, redirectURL: uriOf(to) ?? to, headersSize: -1, bodySize: -1,
    },
    cache: {}, timings: { send: -1, wait: -1, receive: -1 },
    ...(address === '' ? {} : { serverIPAddress: address }),
    comment: [outcome, type, way].filter(Boolean).join(', '),
  };
}
