/** The command line's arguments. */
import type { Language } from '../memory/types.ts';

export type Options =
  | { do: 'audit'; file: string; lists: string[]; json: boolean; language: Language }
  | { do: 'check'; url: string; lists: string[]; json: boolean; language: Language }
  | { do: 'refuse'; why: string };

export const USAGE = 'usage: npm run audit -- FILE [--list FILE]… [--json] [--lang es|en]\n       npm run audit -- --check URL [--list FILE]… [--json] [--lang es|en]';

/** @param environment value of LANG, to choose a language when none is given. */
export function optionsOf(args: readonly string[], environment = ''): Options {
  const left = [...args];
  const files: string[] = [];
  const lists: string[] = [];
  let json = false;
  let url: string | undefined;
  let language: Language = environment.toLowerCase().startsWith('es') ? 'es' : 'en';
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === '--json') json = true;
    else if (next === '--lang') {
      const given = left.shift();
      if (given !== 'es' && given !== 'en') return { do: 'refuse', why: '--lang takes es or en' };
      language = given;
    } else if (next === '--check') {
      url = left.shift();
      if (url === undefined) return { do: 'refuse', why: '--check takes a URL' };
    } else if (next === '--list') {
      const list = left.shift();
      if (list === undefined) return { do: 'refuse', why: '--list takes a FILE' };
      lists.push(list);
    } else if (next.startsWith('-')) return { do: 'refuse', why: `unknown option ${next}` };
    else files.push(next);
  }
  if (url !== undefined) return files.length > 0 ? { do: 'refuse', why: 'give a FILE or --check URL, not both' } : { do: 'check', url, lists, json, language };
  const [file] = files;
  if (file === undefined || files.length > 1) return { do: 'refuse', why: files.length > 1 ? 'one FILE at a time' : 'no FILE given' };
  return { do: 'audit', file, lists, json, language };
}
