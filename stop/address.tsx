/** An address to be read, not followed: the host stands out, for that is the part that somebody owns. */
import { plainText } from '../src/ui/plain-text.ts';

/** What comes after that many characters tells a reader nothing more; copying gives all of it. */
const MOST = 600;

export function Address({ url }: { url: string }) {
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  const rest = plainText(`${port === '' ? '' : `:${port}`}${pathname}${search}${hash}`);
  return <p class="address" translate={false}><bdi dir="ltr">{protocol}//<b>{plainText(hostname)}</b>{rest.length > MOST ? `${rest.slice(0, MOST)}…` : rest}</bdi></p>;
}
