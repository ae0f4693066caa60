/** A paragraph of a card: plain text, in which addresses written out as https:// become links. */
import type { ComponentChildren } from 'preact';
import { OutsideLink } from './outside-link.tsx';

const ADDRESS = /https:\/\/[^\s()<>"«»“”]*[^\s()<>"«»“”.,;:!?]/g;

/** Text and links in turn. */
export function linked(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(from, index), <OutsideLink href={address}>{address.replace('https://', '')}</OutsideLink>);
    from = index + address.length;
  }
  return [...parts, text.slice(from)];
}

export const Paragraph = ({ text }: { text: string }) => <p>{linked(text)}</p>;
