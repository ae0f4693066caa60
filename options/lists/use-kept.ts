/** The lists and keys that are kept, looked at again whenever they change, here or on another page. A late answer is dropped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptList, PinnedKey } from '../../src/memory/lists/types.ts';
import type { ListHands, ListTrouble } from './hands.ts';

export interface Kept { lists: readonly KeptList[]; trouble: readonly ListTrouble[]; keys: readonly PinnedKey[] }

export function useKept(hands: ListHands): Kept | 'waiting' | 'failed' {
  const [kept, setKept] = useState<Kept | 'waiting' | 'failed'>('waiting');
  const turn = useRef(0);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const mine = ++turn.current;
      const now = await Promise.all([hands.lists(), hands.keys()]).then(([{ lists, trouble }, keys]) => ({ lists, trouble, keys }), () => 'failed' as const);
      if (mine === turn.current) setKept(now);
    };
    void look();
    const end = hands.onChange(() => void look());
    return () => {
      turn.current = -1;
      end();
    };
  }, [hands]);
  return kept;
}
