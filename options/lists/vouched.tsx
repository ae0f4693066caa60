/** Who vouches for a list. */
import type { Vouched } from '../../src/memory/lists/types.ts';
import { useWords } from '../../src/ui/words-context.ts';

export function VouchedText({ vouched }: { vouched: Vouched }) {
  const words = useWords();
  return <>{vouched.by === 'nobody' ? words.say('lists-unsigned') : words.say('lists-signed', { name: vouched.name })}</>;
}
