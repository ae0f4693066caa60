/** The two tables of a pack. Names of columns and codes are the same in both languages, so that programs can read them. */
import { csv } from './csv.ts';
import { instant } from './times.ts';
import type { Facts, KeptFact, SeenContact, SeenFinding, SeenVisit } from './types.ts';

type Cells = (string | number)[];
type Column<Row> = readonly [name: string, cell: (row: Row) => string | number];

/** Several values in one cell. */
const several = (values: readonly (string | number)[]): string => values.join('; ');

const CONTACTS: readonly Column<{ visit: SeenVisit; contact: SeenContact }>[] = [
  ['visit', ({ visit }) => visit.number],
  ['host', ({ contact }) => contact.host],
  ['third_party', ({ contact }) => (contact.thirdParty ? 'yes' : 'no')],
  ['company', ({ contact }) => contact.company],
  ['category', ({ contact }) => contact.category],
  ['country', ({ contact }) => contact.country],
  ['certainty', ({ contact }) => contact.certainty],
  ['asn', ({ contact }) => contact.asn || ''],
  ['network', ({ contact }) => contact.network],
  ['addresses', ({ contact }) => several(contact.addresses)],
  ['ways', ({ contact }) => several(contact.ways)],
  ['requests', ({ contact }) => contact.requests],
  ['answered', ({ contact }) => contact.answered],
  ['refused', ({ contact }) => contact.refused],
  ['cached', ({ contact }) => contact.cached],
  ['unencrypted', ({ contact }) => contact.plain],
  ['first_utc', ({ contact }) => instant(contact.first)],
  ['last_utc', ({ contact }) => instant(contact.last)],
  ['example_url', ({ contact }) => contact.looks[0]?.url ?? ''],
];

interface FindingRow { where: string; when: string; page: string; finding: SeenFinding }

const FINDINGS: readonly Column<FindingRow>[] = [
  ['visit', ({ where }) => where],
  ['time_utc', ({ when }) => when],
  ['page', ({ page }) => page],
  ['level', ({ finding }) => finding.level],
  ['detector', ({ finding }) => finding.detector],
  ['what', ({ finding }) => finding.what],
  ['subject', ({ finding }) => finding.subject],
  ['sentence', ({ finding }) => finding.says],
  ['indicator', ({ finding }) => finding.indicator?.value ?? ''],
  ['family', ({ finding }) => finding.indicator?.family ?? ''],
  ['role', ({ finding }) => finding.indicator?.known?.role ?? ''],
  ['confidence', ({ finding }) => finding.indicator?.known?.confidence ?? ''],
  ['first_reported', ({ finding }) => finding.indicator?.known?.firstReported ?? ''],
  ['reports', ({ finding }) => several(finding.indicator?.known?.sources.map(({ publisher, title, url }) => [publisher, title, url ?? ''].filter(Boolean).join(', ')) ?? [])],
  ['hosts', ({ finding }) => several(finding.hosts)],
  ['companies', ({ finding }) => several(finding.companies)],
  ['details', ({ finding }) => several(finding.details)],
  ['requests', ({ finding }) => finding.count || ''],
  ['evidence_url', ({ finding }) => finding.looks[0]?.url ?? ''],
  ['evidence_address', ({ finding }) => finding.looks[0]?.address ?? ''],
  ['evidence_outcome', ({ finding }) => finding.looks[0]?.outcome ?? ''],
];

const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): Cells => columns.map(([, cell]) => cell(row));
const namesOf = <Row>(columns: readonly Column<Row>[]): string[] => columns.map(([name]) => name);

export const contactsTable = ({ visits }: Facts): Iterable<string> => csv(namesOf(CONTACTS), contactRows(visits));

function* contactRows(visits: readonly SeenVisit[]): Generator<Cells> {
  for (const visit of visits) for (const contact of visit.contacts) yield cellsOf(CONTACTS, { visit, contact });
}

export const findingsTable = (facts: Facts): Iterable<string> => csv(namesOf(FINDINGS), findingRows(facts));

function* findingRows({ visits, kept, redaction }: Facts): Generator<Cells> {
  const when = (at: number): string => (redaction === 'indicators' ? instant(at).slice(0, 10) : instant(at));
  for (const { number, url, started, findings } of visits) {
    for (const finding of findings) yield cellsOf(FINDINGS, { where: String(number), when: when(finding.looks[0]?.at ?? started), page: url, finding });
  }
  for (const finding of kept) yield cellsOf(FINDINGS, { where: 'history', when: keptWhen(finding, when), page: finding.site, finding });
}

const keptWhen = ({ looks, day }: KeptFact, when: (at: number) => string): string => (looks[0] ? when(looks[0].at) : day);
