/** The note to whoever opens the archive, in both languages, the chosen one first. Plain text, lines of any length. */
import type { Words } from '../ui/words/words.ts';
import { harmless } from './harmless.ts';
import { aboutFacts } from './report-parts.ts';
import type { Facts, Making } from './types.ts';

/** What each file is. */
const FILES: Readonly<Record<string, string>> = {
  'report.html': 'evidence-file-report', 'findings.csv': 'evidence-file-findings', 'contacts.csv': 'evidence-file-contacts', 'requests.har': 'evidence-file-requests',
  'sightings.stix.json': 'evidence-file-sightings', 'about.json': 'evidence-file-about', SHA256SUMS: 'evidence-file-sums',
};

/** @param names of the files in the archive */
export function* readMe(facts: Facts, making: Making, names: readonly string[]): Generator<string> {
  yield noteIn(facts, making, making.words, names);
  yield `\n${'-'.repeat(72)}\n\n`;
  yield noteIn(facts, making, making.other, names);
}

function noteIn(facts: Facts, making: Making, words: Words, names: readonly string[]): string {
  const told = aboutFacts(facts, { ...making, words }).map(([name, value]) => `${name}: ${harmless(value)}`);
  const lines = [
    words.say('evidence-readme-title'), '', words.say('evidence-readme-what'), '', ...told, '',
    words.say('evidence-not-proof'), words.say('evidence-report-limits'), '',
    words.say('evidence-readme-files'), ...names.map((name) => `- ${name}: ${words.say(FILES[name] ?? name)}`), '',
    words.say('evidence-integrity'), words.say('evidence-readme-check'), '    sha256sum -c SHA256SUMS', '',
    words.say('evidence-readme-care'), '', words.say('evidence-readme-licence'), 'https://db-ip.com/  https://creativecommons.org/licenses/by-nc-sa/4.0/',
  ];
  return `${lines.join('\n')}\n`;
}
