/** An address to be read, not followed: the host stands out, for that is the part that somebody owns. */

/** What comes after that many characters tells a reader nothing more; copying gives all of it. */
const MOST = 240;

export function Address({ url }: { url: string }) {
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  // The parser leaves nothing in it that could hide or reorder: everything else is escaped.
  const rest = `${port === '' ? '' : `:${port}`}${pathname}${search}${hash}`;
  return <p class="address" translate={false}><bdi dir="ltr">{protocol}//<b>{hostname}</b>{rest.length > MOST ? `${rest.slice(0, MOST)}…` : rest}</bdi></p>;
}
