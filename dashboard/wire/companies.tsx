/** What the companies can see that the page called: what all of them can, and what was noticed of each. */
import type { Wire } from '../../src/exposure/wire.ts';
import type { WireCompany } from '../../src/exposure/wire-companies.ts';
import { categoryId } from '../../src/ui/category-id.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { EvidenceList } from '../../src/ui/components/evidence-list.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { Told } from '../../src/ui/components/told.tsx';
import { patternMessages, sharedMessages } from '../../src/ui/finding-message.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import type { Words } from '../../src/ui/words/words.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';

const CAN_SEE = ['wire-company-page', 'wire-company-time', 'wire-company-cookies', 'wire-browser'] as const;

export function Companies({ wire: { companies, together, proxied }, more }: { wire: Wire; more: number }) {
  const words = useWords();
  const count = companies.length + more;
  return (
    <section class="wire-column">
      <h2>{words.say('wire-companies')}</h2>
      {count === 0 ? <p>{words.say('wire-companies-none')}</p> : (
        <>
          <p>{words.say('wire-companies-lead', { count })}</p>
          <ul class="sees">
            <li>{words.say(proxied ? 'wire-address-proxy' : 'wire-address')}</li>
            {CAN_SEE.map((id) => <li key={id}>{words.say(id)}</li>)}
          </ul>
        </>
      )}
      {together.length > 0 && (
        <section>
          <h3>{words.say('wire-together')}</h3>
          {together.map((finding, index) => (
            <Told key={index} level={finding.level} says={finding.detector === 'shared-identifier' ? sharedMessages(finding) : patternMessages(finding)} card={finding.card}>
              <EvidenceList evidence={finding.evidence} />
            </Told>
          ))}
        </section>
      )}
      {companies.length > 0 && <><h3>{words.say('wire-companies-each')}</h3><PagedList class="wire-hosts" items={companies} row={(company) => <Company company={company} />} /></>}
      {more > 0 && <p class="quiet small">{words.say('who-more', { count: more })}</p>}
    </section>
  );
}

function Company({ company }: { company: WireCompany }) {
  const words = useWords();
  const { row, script, cookie, readable, findings } = company;
  const { organisation, programme } = row;
  return (
    <details class="entry">
      <summary>
        <span class="entry-name">{plainText(row.name)}</span>
        {organisation?.country && <span class="code" title={words.country(organisation.country)}>{organisation.country}</span>}
        <span class="quiet small entry-note">{notesOf(company, words).join(' · ')}</span>
        {programme && <span class="small entry-note entry-prism">{words.say('who-prism', { month: programme.joined.slice(0, 7) })}</span>}
      </summary>
      <ul class="plain-list small hosts">{row.hosts.map(({ host }) => <li key={host}><HostInline host={host} /></li>)}</ul>
      {script && <><p>{words.say('wire-company-script')}</p><EvidenceList evidence={[script]} /></>}
      {cookie && <p>{words.say('wire-company-cookie')}</p>}
      {readable > 0 && <p>{words.say('wire-company-readable', { count: readable })}</p>}
      {findings.map((finding, index) => <Told key={index} level={finding.level} says={patternMessages(finding)} card={finding.card}><EvidenceList evidence={finding.evidence} /></Told>)}
      {!script && !cookie && readable === 0 && findings.length === 0 && <p class="quiet">{words.say('wire-company-nothing')}</p>}
      {programme && <p class="links small"><CardLink card={`programme/${programme.programme}`}>{words.say('finding-card')}</CardLink></p>}
    </details>
  );
}

function notesOf({ row, script, cookie, readable, findings }: WireCompany, words: Words): string[] {
  return [
    ...(row.category === undefined ? [] : [words.say(categoryId(row.category, words))]),
    words.say('requests', { count: row.requests }),
    ...(script ? [words.say('wire-tag-script')] : []),
    ...(cookie ? [words.say('wire-tag-cookie')] : []),
    ...(readable > 0 ? [words.say('wire-tag-readable')] : []),
    ...(findings.length > 0 ? [words.say('wire-tag-noticed', { count: findings.length })] : []),
  ];
}
