/** One bit a resource type, and who asks: how a filter's options are written in `boot.bin`. */
import type { RequestType } from '../journal/types.ts';

export const TYPE_BITS: Readonly<Record<RequestType, number>> = {
  main_frame: 1, sub_frame: 2, stylesheet: 4, script: 8, image: 16, font: 32, object: 64, xmlhttprequest: 128,
  ping: 256, media: 512, websocket: 1024,
  // The filter language knows neither: reports count as "other", and WebTransport as nothing that can be named.
  csp_report: 2048, other: 2048, webtransport: 0,
};

export const ANY_TYPE = 0;

export const PARTY = { any: 0, third: 1, first: 2 } as const;
