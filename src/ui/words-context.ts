/** Hands the words of the page down to every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words/words.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

/** @throws when a component stands outside of `WordsContext.Provider` */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words were handed to this page');
  return words;
}
