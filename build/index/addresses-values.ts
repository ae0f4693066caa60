/** Numbers the verdicts: values in the order of their networks, so that a value's network is a count of steps. */
import { ADDRESS_SECTION as S, JUMP, MARK, STRIDE, VALUE } from '../../src/knowledge/address-sections.ts';
import type { NetworkName } from './addresses-csv.ts';
import type { Verdict } from './addresses-merge.ts';
import { ascii, type Section } from './write-sections.ts';

const COUNTRIES_AT_MOST = 256 - MARK.other;

/** A distinct verdict. Its number is settled once all are known. */
export interface Value { readonly number: number }

interface Known { key: string; network: NetworkName; country: string; other: string; mark: keyof typeof MARK; number: number }

const UNKNOWN: Value = { number: VALUE.unknown };
const PRIVATE: Value = { number: VALUE.private };

export class ValueNumbers {
  /** By network; the same map for every object that names the same network. */
  readonly #byNetwork = new Map<NetworkName, Map<string, Known>>();
  readonly #networks = new Map<string, Map<string, Known>>();
  #sorted: Known[] = [];

  /** @returns the same object for verdicts that say the same; its number counts after `settle`. */
  add(verdict: Verdict): Value {
    if (verdict.kind !== 'known') return verdict.kind === 'private' ? PRIVATE : UNKNOWN;
    const { network = NO_NETWORK, country = '', mark, other = '' } = verdict;
    const key = `${country} ${mark} ${other}`;
    const ofNetwork = this.#byNetwork.get(network) ?? this.#meet(network);
    const known = ofNetwork.get(key);
    if (known !== undefined) return known;
    const value = { key, network, country, other, mark, number: NaN };
    ofNetwork.set(key, value);
    return value;
  }

  #meet(network: NetworkName): Map<string, Known> {
    const name = `${network.asn} ${network.name}`;
    const ofNetwork = this.#networks.get(name) ?? new Map<string, Known>();
    this.#networks.set(name, ofNetwork);
    this.#byNetwork.set(network, ofNetwork);
    return ofNetwork;
  }

  /** Call once all are added. */
  settle(): void {
    this.#sorted = [...this.#networks.values()].flatMap((each) => [...each.values()]).sort((one, other) =>
      one.network.asn - other.network.asn || order(one.network.name, other.network.name) || order(one.key, other.key));
    this.#sorted.forEach((value, row) => { value.number = FIRST_KNOWN + row; });
  }

  get count(): number {
    return FIRST_KNOWN + this.#sorted.length;
  }

  /** Network 0 is none; then as the values need them. */
  networks(): NetworkName[] {
    const networks = [NO_NETWORK];
    for (const { network } of this.#sorted) if (!same(network, networks.at(-1)!)) networks.push(network);
    return networks;
  }

  /** Sections `countries` to `valueMarks`, by their number. */
  sections(): Map<number, Section> {
    const countries = this.#countries();
    const steps = new Uint32Array(Math.ceil(this.count / 32));
    const country = new Uint8Array(this.count);
    const mark = new Uint8Array(this.count);
    let network = NO_NETWORK;
    for (const value of this.#sorted) {
      const { number } = value;
      if (!same(value.network, network)) steps[number >>> 5]! |= 1 << (number & 31);
      network = value.network;
      country[number] = value.country === '' ? 0 : countries.indexOf(value.country) + 1;
      mark[number] = MARK[value.mark] + (value.mark === 'other' ? countries.indexOf(value.other) : 0);
    }
    const numbers = steppedNumbers(this.networks());
    return new Map<number, Section>([
      [S.countries, ascii(countries.join(''))], [S.networkSteps, numbers.steps], [S.networkBases, numbers.bases], [S.networkJumps, numbers.jumps],
      [S.valueSteps, steps], [S.valueCountries, country], [S.valueMarks, mark],
    ]);
  }

  /** Frequent ones first: small numbers compress better. */
  #countries(): string[] {
    const counts = new Map<string, number>();
    for (const { country, other } of this.#sorted) for (const code of [country, other]) if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    if (counts.size > COUNTRIES_AT_MOST) throw new Error(`${counts.size} countries do not fit into a byte`);
    return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || order(one, other)).map(([code]) => code);
  }
}

/** Behind unknown and private. */
const FIRST_KNOWN = 2;
const NO_NETWORK: NetworkName = { asn: 0, name: '' };
const same = (one: NetworkName, other: NetworkName): boolean => one.asn === other.asn && one.name === other.name;
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function steppedNumbers(networks: NetworkName[]): { steps: Uint8Array; bases: Uint32Array; jumps: Uint32Array } {
  const steps = new Uint8Array(networks.length);
  const jumps: number[] = [];
  networks.forEach(({ asn }, network) => {
    const step = asn - (networks[network - 1]?.asn ?? 0);
    if (step >= JUMP) jumps.push(network, asn);
    steps[network] = Math.min(step, JUMP);
  });
  const bases = networks.filter((_, network) => network % STRIDE === 0).map(({ asn }) => asn);
  return { steps, bases: Uint32Array.from(bases), jumps: Uint32Array.from(jumps) };
}
