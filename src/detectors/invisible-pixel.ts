/**
 * Pictures that show nothing: an image of another company that comes back empty or with at most 100 bytes was asked for so that its
 * server hears of the visit.
 *
 * Rule: an image answered with 204, or with 200, a length of at most 100 bytes and no other type than an image's, drawings (SVG) excepted, which can be as short; one pixel takes 35
 * to 49 bytes as GIF and 67 to 95 as PNG. `named`, an exposure: its address carries a name for the person or the browser. Sources:
 * Ruohonen and Leppänen 2018; Fouad, Bielova, Legout, Sarafijanovic-Djukic, PoPETs 2020(2).
 *
 * Innocent: placeholders and spacers, consent pictures, probes of uptime: so only companies whose business is to know visitors count, or
 * nobody known with a name in the address. Cannot see: how large a picture is drawn; answers that tell no length; cookies,
 * without the deeper look; what the browser's cache answered.
 */
import type { Look, RequestType } from '../journal/types.ts';
import { namesInAddress } from './names.ts';
import type { What } from './patterns.ts';
import { strangersSigns } from './signed.ts';
import { isTracking } from './tracking.ts';
import type { Detector, PatternFinding } from './types.ts';

const IMAGES: ReadonlySet<RequestType> = new Set(['image']);

/** Bytes. */
const LARGEST = 100;

function isEmpty({ status, headers }: Look): boolean {
  if (status === 204) return true;
  const { 'content-length': length, 'content-type': type } = headers;
  return status === 200 && length !== undefined && /^\d{1,3}$/.test(length) && Number(length) <= LARGEST && (type === undefined || /^image\/(?!svg)/i.test(type));
}

export const invisiblePixel: Detector = {
  id: 'invisible-pixel',
  highest: 'exposure',
  card: 'detector/invisible-pixel',
  eyes: [{
    at: 'answered', types: IMAGES,
    notice: (look) => (isEmpty(look) ? { what: namesInAddress(look).length > 0 ? 'named' : 'plain' } : undefined),
  }],
  detect(scene) {
    const signed = strangersSigns<What<'invisible-pixel'>>(scene, 'invisible-pixel', (_, { what, evidence }, facts) =>
      evidence.outcome === 'answered' && (isTracking(facts) || (what === 'named' && facts.category === undefined)));
    const named = new Set(signed.filter(({ what }) => what === 'named').map(({ subject }) => subject));
    // Of a company that was told a name, the pictures without one say nothing more.
    return signed.filter(({ what, subject }) => what === 'named' || !named.has(subject))
      .map(({ facts: _, ...rest }): PatternFinding => ({ detector: 'invisible-pixel', level: rest.what === 'named' ? 'exposure' : 'note', card: 'detector/invisible-pixel', ...rest }));
  },
};
