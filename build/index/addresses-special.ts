/**
 * Address space that no public server answers from, after the IANA registries
 * https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry.
 * `private` is what a device or a local network answers from; `reserved` is what nobody should answer from.
 */
import { type AddressFamily, addressNumber, type Row, SPACE } from './addresses-csv.ts';

export type Special = 'private' | 'reserved';

const BLOCKS: Record<AddressFamily, Record<Special, string[]>> = {
  ipv4: {
    private: [
      '0.0.0.0/8', // this host; browsers reach the own device through it
      '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', // RFC 1918
      '100.64.0.0/10', // shared by a carrier's customers, RFC 6598
      '127.0.0.0/8', // loopback
      '169.254.0.0/16', // link-local
      '192.0.0.0/29', // between a customer and the carrier's translator, RFC 7335
      '198.18.0.0/15', // benchmarks, RFC 2544; in practice the stand-in addresses of local proxies
    ],
    reserved: [
      '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', // documentation, RFC 5737
      '224.0.0.0/4', // multicast
      '240.0.0.0/4', // future use, and limited broadcast
    ],
  },
  ipv6: {
    private: [
      '::/127', // unspecified and loopback
      '64:ff9b:1::/48', // translation inside one network, RFC 8215
      'fc00::/7', // unique local, RFC 4193
      'fe80::/10', // link-local
      'fec0::/10', // site-local, given up by RFC 3879
    ],
    reserved: [
      '100::/64', // discard, RFC 6666
      '2001::/32', // Teredo: the address tells of the relay, not of a server, RFC 4380
      '2002::/16', // 6to4: the same, RFC 3056
      '2001:db8::/32', '3fff::/20', // documentation, RFC 3849 and 9637
      'ff00::/8', // multicast
    ],
  },
};

export function specialRows(family: AddressFamily): Row<Special>[] {
  const rows = (['private', 'reserved'] as const).flatMap((of) => BLOCKS[family][of].map((block) => ({ ...rangeOf(block, family), of })));
  return rows.sort((one, other) => (one.from < other.from ? -1 : 1));
}

function rangeOf(block: string, family: AddressFamily): { from: bigint; to: bigint } {
  const [address, bits] = block.split('/');
  const from = addressNumber(address!, family);
  return { from, to: from + (SPACE[family] >> BigInt(bits!)) - 1n };
}
