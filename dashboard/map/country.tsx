/** One country: who answered there, in which networks, and for which sites. Asked of the worker when it opens and when the span changes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Figure } from '../../src/map/figures.ts';
import type { OverviewDetail, Span } from '../../src/memory/overview/types.ts';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { Icon } from '../../src/ui/components/icon.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { useAsked } from '../use-asked.ts';
import { List } from './list.tsx';
import { certaintyText, countsText } from './said.ts';

export interface CountryProps {
  code: string;
  /** undefined when nothing of it is drawn with the present choice. */
  figure: Figure | undefined;
  span: Span;
  atRisk: boolean;
  reader: Reader;
}

export function Country({ code, figure, span, atRisk, reader }: CountryProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const detail = useAsked<OverviewDetail>(() => reader.country(span, code), [code, span, reader]);
  useLayoutEffect(() => {
    heading.current?.focus();
    // Whoever closes it is at its place on the map again.
    return () => document.querySelector<SVGAElement>(`.map-world [data-code="${code}"]`)?.focus();
  }, [code]);
  return (
    <section class="map-country" aria-labelledby="map-country">
      <h2 id="map-country" tabIndex={-1} ref={heading}>{words.country(code)}</h2>
      {figure ? (
        <>
          <p>{words.say('map-country-figures', { counts: countsText(words, figure), certainty: certaintyText(words, figure.certainties) })}</p>
          <p class="quiet small">{words.say('map-country-means')}</p>
        </>
      ) : <p>{words.say('map-country-none')}</p>}
      {detail === 'failed' && <p class="block level-unknown" role="alert">{words.say('map-country-failed')}</p>}
      {typeof detail === 'object' && <Lists key={`${code} ${span}`} detail={detail} atRisk={atRisk} />}
      <p><a class="button" href="#map"><Icon name="close" />{words.say('map-country-close')}</a></p>
    </section>
  );
}

function Lists({ detail: { companies, networks, sites }, atRisk }: { detail: OverviewDetail; atRisk: boolean }) {
  const words = useWords();
  return (
    <div class="map-lists">
      <List title={words.say('history-companies')} rows={companies} name={({ id, name }) => <a href={`#companies/${encodeURIComponent(id)}`}>{plainText(name)}</a>} />
      <List title={words.say('history-networks')} rows={networks} name={({ name, asn }) => `${plainText(name)} (AS${asn})`} />
      <List title={words.say('map-country-sites')} rows={sites} name={({ name }) => <HostInline host={name} />} empty={atRisk ? words.say('map-country-at-risk') : undefined} />
    </div>
  );
}
