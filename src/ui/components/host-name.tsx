/** A host as its A-label, without hidden marks. In a line of its own it is cut on the left: the owned part stays visible. */
import { plainText } from '../plain-text.ts';

export const HostName = ({ host }: { host: string }) => {
  const text = plainText(host);
  return <span class="host" title={text}><bdi dir="ltr">{text}</bdi></span>;
};

/** Inside running text: wraps instead of being cut. */
export const HostInline = ({ host }: { host: string }) => <bdi class="host-inline" dir="ltr">{plainText(host)}</bdi>;
