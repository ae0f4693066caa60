/**
 * The entries of a list as a table that any reader of lists takes, Testigo's own too (../../lists/csv-list.ts): what comes back is judged anew, as
 * if a stranger had written it.
 */
import type { OpenList } from '../../lists/open-list.ts';
import type { ListEntry } from '../../lists/types.ts';

const HEADER = 'value,type,date,family,role,confidence,expired\n';
/** Characters of a piece, about. */
const PIECE = 500_000;
const TYPES = { host: 'hostname', url: 'url', address: 'ip' } as const;
/** An address is kept without its scheme, and a port that is usual for one scheme says which it was not. */
const PORT_80 = /^[^/?]*:80(?:[/?]|$)/;

/** @param accepted values that were let through when the list came in. @returns the table in pieces, of which the first has the header; none for a list without entries */
export function* listRows(list: OpenList, accepted: readonly string[]): Generator<string> {
  const hosts = new Set(accepted);
  let text = HEADER;
  for (let row = 0; row < list.rows; row++) {
    text += lineOf(list.indicator(row), hosts);
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function lineOf({ kind, value, date, family, role, confidence, expired }: ListEntry, accepted: ReadonlySet<string>): string {
  // A shared host that was accepted is kept as its own pages: see asChosen.
  const host = kind === 'url' && value.endsWith('/') ? value.slice(0, -1) : undefined;
  const said = host !== undefined && accepted.has(host) ? [host, TYPES.host] : [kind === 'url' && PORT_80.test(value) ? `https://${value}` : value, TYPES[kind]];
  return `${[...said, date ?? '', family ?? '', role ?? '', confidence, expired ? 'yes' : ''].map(cell).join(',')}\n`;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
