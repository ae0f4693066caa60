import { plainText } from './plain-text.ts';
import type { Words } from './words/words.ts';

/** @param place `path`, `cookie`, `redirect`, or the name of a parameter, which stays as it is. @returns where a name stood. */
export function sharedPlace(place: string, words: Words): string {
  if (place === 'path') return words.say('shared-place-path');
  if (place === 'cookie') return words.say('shared-place-cookie');
  return place === 'redirect' ? words.say('shared-place-redirect') : plainText(place);
}
