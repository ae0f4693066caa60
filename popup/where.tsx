/** Where: seats, servers and carriers apart, for a server's place and its owner's seat are two different facts. */
import type { CountryRow, Exposure } from '../src/exposure/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { DataSource } from '../src/ui/components/data-source.tsx';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { HostInline } from '../src/ui/components/host-name.tsx';
import { PlaceFacts } from '../src/ui/components/place.tsx';
import { groupFindings } from '../src/ui/finding-groups.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Onward } from './onward.tsx';

export function Where({ exposure }: { exposure: Exposure }) {
  const words = useWords();
  const { carriers, seats } = groupFindings(exposure.findings);
  return (
    <>
      <p class="intro quiet">{words.say('where-intro')}</p>
      <section>
        <h3 class="group">{words.say('where-servers')}</h3>
        {exposure.countries.map((row) => <Country key={row.code} row={row} />)}
        <Onward exposure={exposure} to={['wire']} />
      </section>
      {seats.length > 0 && (
        <section>
          <h3 class="group">{words.say('where-seats')}</h3>
          <ul class="plain-list">
            {seats.map(({ country, companies, foreign }) => (
              <li key={country}>
                <strong>{words.country(country)}</strong>{foreign && <span class="quiet small"> · {words.say('where-foreign')}</span>}
                <p class="quiet small">{words.list(companies)}</p>
              </li>
            ))}
          </ul>
          <p class="links small"><CardLink card="detector/jurisdiction">{words.say('finding-card')}</CardLink></p>
        </section>
      )}
      {carriers.length > 0 && (
        <section>
          <h3 class="group">{words.say('where-carriers')}</h3>
          {carriers.map((finding) => (
            <div class={`finding level-${finding.level}`} key={finding.subject}>
              <p>{words.say('say-carrier', { network: finding.subject, programme: finding.programmes[0] ?? '' })}</p>
              <dl class="facts small"><PlaceFacts place={finding.place} /></dl>
              <EvidenceList evidence={finding.evidence} />
              <p class="links small"><CardLink card={finding.card}>{words.say('finding-card')}</CardLink></p>
            </div>
          ))}
        </section>
      )}
      <DataSource catalogue={exposure.catalogue} />
    </>
  );
}

function Country({ row }: { row: CountryRow }) {
  const words = useWords();
  const sure = row.code === '' ? [] : [words.say(`certainty-${row.certainty}`)];
  return (
    <details class="entry">
      <summary>
        <span class="entry-name">{row.code === '' ? words.say('where-no-country') : words.country(row.code)}</span>
        {row.code !== '' && <span class="code">{row.code}</span>}
        <span class="quiet small entry-note">{[...sure, words.say('where-hosts', { count: row.hosts.length }), words.say('requests', { count: row.requests })].join(' · ')}</span>
      </summary>
      {row.networks.length > 0 && (
        <ul class="plain-list small">
          {row.networks.map(({ asn, name, requests }) => (
            <li key={asn}>{words.say('where-network', { name, asn: String(asn) })} <span class="quiet">· {words.say('requests', { count: requests })}</span></li>
          ))}
        </ul>
      )}
      <ul class="plain-list small hosts">{row.hosts.map((host) => <li key={host}><HostInline host={host} /></li>)}</ul>
    </details>
  );
}
