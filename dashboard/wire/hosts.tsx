/** Hosts with what travelled to them; each opens its looks. */
import type { WireHost } from '../../src/exposure/wire.ts';
import { EvidenceList } from '../../src/ui/components/evidence-list.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import type { Words } from '../../src/ui/words/words.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';

const WHY = { cached: 'wire-why-cached', refused: 'wire-why-refused', 'no-answer': 'wire-why-no-answer' } as const;

export const Hosts = ({ hosts }: { hosts: readonly WireHost[] }) => <PagedList class="wire-hosts hosts-short" items={hosts} row={(host) => <Host of={host} />} />;

function Host({ of: host }: { of: WireHost }) {
  const words = useWords();
  return (
    <details class="entry">
      <summary>
        <span class="entry-name"><HostInline host={host.host} /></span>
        <span class="quiet small entry-note">{notesOf(host, words).join(' · ')}</span>
      </summary>
      {host.plain ? <EvidenceList evidence={[host.plain.example, ...host.evidence.filter((look) => look.at !== host.plain?.example.at || look.url !== host.plain.example.url)]} /> : <EvidenceList evidence={host.evidence} />}
    </details>
  );
}

function notesOf({ requests, plain, why, proxied, socket, sight }: WireHost, words: Words): string[] {
  return [
    words.say('requests', { count: requests }),
    ...(plain ? [words.say('wire-host-plain', { count: plain.requests })] : []),
    ...(plain && plain.cookies > 0 ? [words.say('wire-host-cookies', { count: plain.cookies })] : []),
    ...(plain && plain.forms > 0 ? [words.say('wire-host-forms', { count: plain.forms })] : []),
    ...(plain && plain.identifiers > 0 ? [words.say('wire-host-identifiers', { count: plain.identifiers })] : []),
    ...(socket ? [words.say('wire-socket')] : []),
    ...(proxied && sight !== 'proxy' ? [words.say('wire-proxied')] : []),
    ...(why ? [words.say(WHY[why])] : []),
  ];
}
