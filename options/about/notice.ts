/** NOTICE as a list: whose work Testigo contains and under which licence, in the words that ship with it. tests/catalogue/notice.test.ts holds it to what is shipped. */

/** `text` is what stands below the name, line by line. */
export interface Named { name: string; text: string }
/** A numbered part of it, or the text of a licence. */
export interface Part { title: string; named: Named[]; text: string }

/** @param notice the file. An entry begins at the margin and goes on indented; everything else is text. */
export function readNotice(notice: string): Part[] {
  return notice.split(/^(?=(?:\d+|[A-Z])\. \S.*\n\n)/m).slice(1).map((part) => {
    const [title = '', ...blocks] = part.trim().split(/\n\s*\n/);
    const named: Named[] = [];
    const text: string[] = [];
    for (const block of blocks) {
      const lines = block.split('\n').filter((line) => line !== '');
      const first = lines.findIndex((line) => line.startsWith(' '));
      if (first > 0 && lines.slice(first).every((line) => line.startsWith(' '))) named.push({ name: lines.slice(0, first).join(', '), text: joined(lines.slice(first)) });
      else text.push(lines.join(' '));
    }
    return { title: title.replace(/^(?:\d+|[A-Z])\. /, ''), named, text: text.join('\n\n') };
  });
}

/** Lines that were broken for their length become one again; what is indented further stays a line of its own. */
function joined(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const bare = line.trim();
    const begins = text === '' || line.startsWith('    ') || /^(?:https:|Asks for|Changed:|Copyright|MIT|ISC|BSD|CC |MPL|Apache|Public domain|The data|DB-IP asks|tldts itself|world-atlas itself|The lists go back)/.test(bare);
    text += begins ? `${text === '' ? '' : '\n'}${bare}` : ` ${bare}`;
  }
  return text;
}
