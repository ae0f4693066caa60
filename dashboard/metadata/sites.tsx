/** The sites somebody returns to, and of what kind they are where their names say so. What they are about is not known here, and is not guessed. */
import type { Overview } from '../../src/memory/overview/types.ts';
import { kindOf, kindsAmong } from '../../src/knowledge/site-kind.ts';
import { returning } from '../../src/rhythm/returning.ts';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { useWords } from '../../src/ui/words-context.ts';

const SHOWN = 10;

export function Sites({ overview }: { overview: Overview }) {
  const words = useWords();
  const sites = returning(overview.sites);
  if (sites.length === 0) return <p>{words.say('metadata-sites-none')}</p>;
  const kinds = kindsAmong(sites.map(({ name }) => name));
  return (
    <>
      <p>{words.say('metadata-sites-text')}</p>
      {kinds.length > 0 && <p>{words.say('metadata-kinds', { count: sites.length, kinds: kinds.map(({ kind, sites: count }) => words.say(`metadata-kind-${kind}`, { count })) })}</p>}
      <ol class="counted">
        {sites.slice(0, SHOWN).map(({ name, days, visits }) => {
          const kind = kindOf(name);
          return (
            <li key={name}>
              <span><HostInline host={name} />{kind && <span class="quiet small"> {words.say(`metadata-kind-is-${kind}`)}</span>}</span>
              <span class="quiet">{words.say('metadata-site', { days, of: overview.days.length, visits })}</span>
            </li>
          );
        })}
      </ol>
      {sites.length > SHOWN && <p class="quiet small">{words.say('list-more', { count: sites.length - SHOWN })}</p>}
    </>
  );
}
