/** A link to another site. Only https is ever made a link; anything else stays text. The person opens it, never Testigo. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../words-context.ts';

/** @param href from the catalogue or from TrackerDB: trusted to be text, not trusted to be a link */
export function OutsideLink({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  const words = useWords();
  if (!isHttps(href)) return <span>{children}</span>;
  return <a href={href} target="_blank" rel="noreferrer noopener">{children}<span class="heard"> {words.say('opens-elsewhere')}</span></a>;
}

function isHttps(href: string | undefined): href is string {
  return href !== undefined && URL.canParse(href) && new URL(href).protocol === 'https:';
}
