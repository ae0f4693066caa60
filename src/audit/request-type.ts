/** Resource types of recorders, in the words of webRequest. */
import type { RequestType } from '../journal/types.ts';

const TYPES: Record<string, RequestType> = {
  document: 'main_frame', stylesheet: 'stylesheet', image: 'image', media: 'media', font: 'font', script: 'script', texttrack: 'media',
  xhr: 'xmlhttprequest', fetch: 'xmlhttprequest', prefetch: 'other', eventsource: 'xmlhttprequest', websocket: 'websocket', manifest: 'other',
  ping: 'ping', cspviolationreport: 'csp_report', preflight: 'xmlhttprequest', subdocument: 'sub_frame',
};

/** @param name DevTools' resource type, in any case. */
export const requestType = (name: string | undefined): RequestType => TYPES[(name ?? '').toLowerCase()] ?? 'other';

const MIME: [RegExp, RequestType][] = [
  [/html/, 'sub_frame'], [/css/, 'stylesheet'], [/javascript|ecmascript/, 'script'], [/^image\//, 'image'], [/^font\/|font/, 'font'],
  [/^(audio|video)\//, 'media'], [/json|xml/, 'xmlhttprequest'],
];

/** The best guess from a MIME type, for recorders that write no resource type. */
export const typeOfMime = (mime: string | undefined): RequestType => MIME.find(([pattern]) => pattern.test((mime ?? '').toLowerCase()))?.[1] ?? 'other';
