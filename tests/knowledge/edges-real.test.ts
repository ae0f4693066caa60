/** The shipped rules over real addresses: who is believed today, and who is not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { compileAddresses } from '../../build/index/addresses.ts';
import { type AddressIndex, openAddresses } from '../../src/knowledge/addresses.ts';
import { edgesIn } from '../../src/journal/edges.ts';
import { bufferOf } from './address-fixture.ts';

let index: AddressIndex;
beforeAll(() => {
  const { addresses, networks } = compileAddresses(loadCatalogue());
  index = openAddresses(bufferOf(addresses), bufferOf(networks));
}, 60_000);

const RAY = { 'cf-ray': '230b030023ae2822-QRO' };
const POP = { 'x-amz-cf-pop': 'QRO51-P3' };
const FASTLY = { 'x-served-by': 'cache-qro4021-QRO' };
const FRONT_DOOR = { 'x-msedge-ref': 'Ref A: CFB9AC1D2B0645DDB161CEE4A4909AEF Ref B: MEX31EDGE0308 Ref C: 2026-11-20T10:50:10Z' };
const VERCEL = { 'x-vercel-id': 'gru1::iad1::bzztb-1779213743748-a89048f10573' };
const FLY = { 'fly-request-id': '01GEE8D86XET662W2T18NZN9G8-qro' };
const KEYCDN = { 'x-edge-location': 'mxmc' };

describe('the edges of today', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['Cloudflare', '104.16.1.1', RAY, 'MX'], ['Cloudflare, IPv6', '2606:4700::1', RAY, 'MX'], ['a customer’s prefix at Cloudflare', '141.193.213.10', RAY, 'MX'],
    ['CloudFront', '13.32.1.1', POP, 'MX'], ['CloudFront, IPv6', '2600:9000:2000::1', POP, 'MX'],
    ['Fastly', '151.101.1.1', FASTLY, 'MX'], ['GitHub Pages at Fastly', '185.199.108.153', FASTLY, 'MX'],
    ['Front Door, Microsoft’s own', '13.107.42.14', FRONT_DOOR, 'MX'], ['Front Door, anybody’s', '13.107.246.40', FRONT_DOOR, 'MX'],
    ['Vercel', '76.76.21.21', VERCEL, 'BR'], ['Fly.io', '66.241.124.1', FLY, 'MX'], ['KeyCDN', '185.172.148.1', KEYCDN, 'MX'],
  ])('%s is seen', (_, address, headers, country) => {
    expect(index.place(address, edgesIn(headers))).toMatchObject({ kind: 'located', certainty: 'seen', country });
    expect(index.place(address)).not.toMatchObject({ certainty: 'seen' });
  });

  it.each<[string, string, Record<string, string>]>([
    ['a server of Amazon’s in Virginia', '52.95.110.1', POP], ['a rented server in Azure', '20.62.1.1', FRONT_DOOR], ['Google', '142.250.1.1', RAY],
    ['a server in Mexico', '189.240.10.5', RAY], ['Akamai', '23.47.73.198', POP], ['Vercel with CloudFront’s header', '76.76.21.21', POP],
    ['CloudFront with Vercel’s header', '13.32.1.1', VERCEL], ['Cloudflare with Fastly’s header', '104.16.1.1', FASTLY], ['a hosting company', '5.9.71.119', KEYCDN],
  ])('%s is not believed', (_, address, headers) => {
    expect(edgesIn(headers)).toHaveLength(1);
    expect(index.place(address, edgesIn(headers))).toBe(index.place(address));
  });
});
