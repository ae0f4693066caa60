import { useWords } from '../words-context.ts';
import { Icon } from './icon.tsx';

/** The promise at the foot of every page. */
export function Promised() {
  const words = useWords();
  return <p class="promise"><Icon name="lock" /><span>{words.say('promise')}</span></p>;
}
