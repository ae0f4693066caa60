/** The session's visits to choose from, the latest first. */
import type { VisitLine } from '../src/memory/overview/types.ts';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import { PagedList } from '../src/ui/components/paged-list.tsx';
import type { Reader } from './reader.ts';
import { useAsked } from './use-asked.ts';

/** The address of one visit on a page of the dashboard. */
export const visitHref = (page: 'wire' | 'chains', id: string): string => `#${page}/${encodeURIComponent(id)}`;

export function VisitChoice({ page, reader }: { page: 'wire' | 'chains'; reader: Reader | undefined }) {
  const words = useWords();
  const asked = useAsked(() => reader?.visits(), [reader]);
  if (asked === 'waiting') return null;
  if (asked === 'failed') return <p class="block level-unknown" role="alert">{words.say('visits-unread')}</p>;
  const visits = asked;
  return (
    <section>
      <h2>{words.say('visits-session')}</h2>
      {visits.length === 0 ? <p role="status" class="quiet">{words.say('visits-none')}</p> : <PagedList class="visits" items={visits} row={(line) => <Line line={line} page={page} />} />}
    </section>
  );
}

function Line({ line: { id, site, url, started, level, requests, thirdParties }, page }: { line: VisitLine; page: 'wire' | 'chains' }) {
  const words = useWords();
  const others = thirdParties > 0 ? words.say('row-who-some', { count: thirdParties }) : words.say('row-who-none');
  return (
    <div class={`visit level-${level}`}>
      <p><a href={visitHref(page, id)}>{plainText(site)}</a> <span class="quiet small">{words.moment(started)}</span></p>
      <p class="url quiet"><bdi dir="ltr">{plainText(url)}</bdi></p>
      <p class="visit-figures small"><LevelMark level={level} /> <span class="quiet">{[words.say('requests', { count: requests }), others].join(' · ')}</span></p>
    </div>
  );
}
