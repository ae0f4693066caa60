/** The chains of many visits: a hundred are read at a time, a few at once, and shown when all of those are there. */
import { useState } from 'preact/hooks';
import { DataSource } from '../../src/ui/components/data-source.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { useAsked } from '../use-asked.ts';
import { ChainList } from './chain-list.tsx';
import { chainsOfVisits } from './read-chains.ts';

const AT_ONCE = 100;

export function SessionChains({ reader }: { reader: Reader | undefined }) {
  const words = useWords();
  const [most, setMost] = useState(AT_ONCE);
  const [done, setDone] = useState(0);
  const asked = useAsked(() => reader && chainsOfVisits(reader, most, setDone), [reader, most]);
  if (asked === 'waiting') return <p role="status" class="quiet">{words.say('chains-reading', { count: done })}</p>;
  if (asked === 'failed') return <p class="block level-unknown" role="alert">{words.say('visits-unread')}</p>;
  const read = asked;
  return (
    <>
      <ChainList chains={read.chains} lost={read.lost} />
      {read.catalogue !== undefined && <DataSource catalogue={read.catalogue} />}
      {read.older > 0 && <p class="more"><button type="button" class="button" onClick={() => setMost(most + AT_ONCE)}>{words.say('chains-older', { count: read.older })}</button></p>}
    </>
  );
}
