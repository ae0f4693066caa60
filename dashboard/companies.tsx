/** The companies that could see the person's visits, by requests; behind each its own page. */
import { useState } from 'preact/hooks';
import type { Overview, OverviewCompany } from '../src/memory/overview/types.ts';
import { folded } from '../src/ui/folded.ts';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { CompanyPage } from './companies/company-page.tsx';
import { loadCompanyFacts, type LoadFacts } from './companies/facts.ts';
import { seenWords } from './companies/seen-words.ts';
import { PagedList } from '../src/ui/components/paged-list.tsx';
import type { PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import { mayChoose, SpanChoice } from './span-choice.tsx';
import { Unread } from './unread.tsx';
import { useAsked } from './use-asked.ts';
import { useSpan } from './use-span.ts';
import './companies/companies.css';

export function Companies({ reader, argument, load = loadCompanyFacts }: PageProps & { load?: LoadFacts }) {
  return argument === '' ? <CompanyList reader={reader} /> : <CompanyPage key={argument} id={argument} reader={reader} load={load} />;
}

function CompanyList({ reader }: { reader: Reader | undefined }) {
  const words = useWords();
  const [span, setSpan] = useSpan();
  const overview = useAsked(() => reader?.overview(span), [reader, span]);
  return (
    <>
      <h1>{words.say('companies-title')}</h1>
      <p class="intro">{words.say('companies-intro')}</p>
      {mayChoose(overview) && <SpanChoice span={span} choose={setSpan} />}
      {overview === 'failed' && <p class="block level-unknown" role="alert">{words.say('companies-unread')}</p>}
      {typeof overview === 'object' && <Found overview={overview} />}
    </>
  );
}

function Found({ overview }: { overview: Overview }) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const { companies, more, source } = overview;
  const found = matching(companies, query, words);
  return (
    <>
      <div class="search" role="search">
        <label for="search">{words.say('companies-search')}</label>
        <input id="search" type="search" autocomplete="off" spellcheck={false} value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        <p class="quiet small" role="status">{words.say('companies-found', { count: found.length })}</p>
      </div>
      {source === 'session' && <p class="quiet">{words.say('companies-session')}</p>}
      <Unread of={overview} />
      <PagedList key={`${overview.span} ${query}`} class="companies" items={found} row={(company) => (
        <>
          <a href={`#companies/${encodeURIComponent(company.id)}`}>{plainText(company.name)}</a>
          <p class="quiet">{purposeOf(company, words)} · {seenWords(words, company, overview)}</p>
        </>
      )} />
      {more.companies > 0 && <p class="quiet">{words.say('list-more', { count: more.companies })}</p>}
    </>
  );
}

const purposeOf = ({ category }: OverviewCompany, words: Words): string => words.say(words.has(`category-${category}`) ? `category-${category}` : 'category-unknown');


/** Every word of the query occurs in name, purpose or id. */
function matching(companies: readonly OverviewCompany[], query: string, words: Words): readonly OverviewCompany[] {
  const asked = folded(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return companies;
  return companies.filter((company) => {
    const text = folded(`${company.name} ${purposeOf(company, words)} ${company.id}`);
    return asked.every((word) => text.includes(word));
  });
}
