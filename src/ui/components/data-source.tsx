/** Where places and seats come from. DB-IP's licence asks for the link wherever its results are shown. */
import { useWords } from '../words-context.ts';
import { OutsideLink } from './outside-link.tsx';

/** @param catalogue date of the catalogue, YYYY-MM-DD */
export function DataSource({ catalogue }: { catalogue: string }) {
  const words = useWords();
  return <p class="quiet small source">{words.say('where-source', { date: words.month(catalogue) })} <OutsideLink href="https://db-ip.com/">IP Geolocation by DB-IP</OutsideLink></p>;
}
