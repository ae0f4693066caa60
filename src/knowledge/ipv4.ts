const DOTTED = /^\[?(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\]?$/i;
const MAPPED = /^\[?::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]?$/i;

/**
 * An address in dotted decimal, also where it is mapped into IPv6 (`::ffff:192.0.2.1`, `::ffff:c000:201`, with or without
 * brackets). https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2
 * @returns the address as an unsigned number, or undefined for anything else.
 */
export function ipv4(text: string): number | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted) return fromParts(dotted.slice(1).map(Number), 256);
  const mapped = MAPPED.exec(text);
  return mapped ? fromParts(mapped.slice(1).map((part) => Number.parseInt(part, 16)), 65_536) : undefined;
}

function fromParts(parts: readonly number[], radix: number): number | undefined {
  return parts.some((part) => part >= radix) ? undefined : parts.reduce((address, part) => address * radix + part, 0);
}
