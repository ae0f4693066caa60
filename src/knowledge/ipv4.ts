const DOTTED = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i;

/**
 * An address in dotted decimal, also where it is written inside IPv6 (`::ffff:192.0.2.1`).
 * @returns the address as an unsigned number, or undefined for anything else.
 */
export function ipv4(text: string): number | undefined {
  const parts = DOTTED.exec(text);
  if (!parts) return undefined;
  let address = 0;
  for (let part = 1; part <= 4; part++) {
    const byte = Number(parts[part]);
    if (byte > 255) return undefined;
    address = address * 256 + byte;
  }
  return address;
}
