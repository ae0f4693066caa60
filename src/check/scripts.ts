/**
 * In which scripts a label is written: UTS 39, section 5.2, "highly restrictive". One script is ordinary, and so is what Chinese, Japanese
 * and Korean are written in together with Latin; other mixtures are not, for no language needs them in one word.
 */
import { plainLetters } from './skeleton.ts';

/** Those of which letters are taken for Latin ones; the rest is not told apart. */
const SCRIPTS = { latin: /\p{Script=Latin}/u, cyrillic: /\p{Script=Cyrillic}/u, greek: /\p{Script=Greek}/u, armenian: /\p{Script=Armenian}/u, cherokee: /\p{Script=Cherokee}/u, coptic: /\p{Script=Coptic}/u, georgian: /\p{Script=Georgian}/u, hebrew: /\p{Script=Hebrew}/u, arabic: /\p{Script=Arabic}/u } as const;
export type Script = keyof typeof SCRIPTS;

const scriptsOf = (label: string): Script[] => (Object.keys(SCRIPTS) as Script[]).filter((name) => SCRIPTS[name].test(label));

/** A mark that no letter has taken up, on a Latin letter, or the same mark twice: no language writes so, and few screens show it. */
const STRAY_MARK = /\p{Script=Latin}\p{M}|(\p{M})\1/u;

/** @param unicode the host in its own letters. @returns the first label that mixes scripts or has stray marks, and what it reads like, or undefined. */
export function mixedScripts(unicode: string): { label: string; scripts: Script[]; reads: string } | undefined {
  const label = unicode.split('.').find((one) => scriptsOf(one).length > 1 || STRAY_MARK.test(one.normalize('NFC')));
  return label === undefined ? undefined : { label, scripts: scriptsOf(label), reads: plainLetters(label) };
}

/** A label wholly in another script, every letter of which passes for a Latin one. Under a name of that script it is an ordinary word. */
export function disguised(unicode: string): { label: string; script: Script; reads: string } | undefined {
  const labels = unicode.split('.');
  if (!/^[\x00-\x7f]*$/.test(labels.at(-1) ?? '')) return undefined;
  for (const label of labels) {
    const [script, other] = scriptsOf(label);
    if (script === undefined || script === 'latin' || other !== undefined) continue;
    const reads = plainLetters(label);
    if (/^[a-z\d-]+$/.test(reads)) return { label, script, reads };
  }
  return undefined;
}
