/**
 * The report for people: one HTML file that needs nothing else, runs nothing and loads nothing. What was witnessed is text and
 * never a link, so that nobody opens a dangerous address by mistake; links lead to published reports alone.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from './base64.ts';
import { keptSection, visitSection } from './report-sections.ts';
import { aboutFacts, factList, link } from './report-parts.ts';
import { markup, Markup } from './markup.ts';
import { STYLE } from './report-style.ts';
import type { Facts, Making } from './types.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(STYLE)))}'; base-uri 'none'; form-action 'none'`;

export function* report(facts: Facts, making: Making): Generator<string> {
  const { words, catalogue } = making;
  const title = words.say('evidence-report-title');
  const intro = words.say('evidence-report-intro');
  const limits = [words.say('evidence-not-proof'), words.say('evidence-report-limits')].join(' ');
  const integrity = words.say('evidence-integrity');
  const source = words.say('where-source', { date: words.month(catalogue) });
  yield markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${intro}</p>
${factList(aboutFacts(facts, making))}
<div class="note"><p>${limits}</p><p>${integrity}</p></div>
`.text;
  for (const visit of facts.visits) yield `${visitSection(visit, facts.redaction, words).text}\n`;
  if (facts.kept.length > 0) yield `${keptSection(facts.kept, facts.redaction, words).text}\n`;
  yield markup`<footer><p>${source} ${link('https://db-ip.com/', 'IP Geolocation by DB-IP')}</p></footer>
</main>
</body>
</html>
`.text;
}
