/** Every recorded answer whose headers name an edge: the place that is claimed, and how it stands to what the databases say. */
import { describe, expect, it } from 'vitest';
import { edgesIn } from '../../src/journal/edges.ts';
import type { Edge } from '../../src/journal/types.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

interface Answer { log: string; address: string; edges: Edge[]; place: Place; databases: Place }

const { knowledge } = compiled();
const logs = [...logsIn('netlogs'), ...logsIn('har')];
const answers = logs.flatMap(({ name, events }) => events.flatMap((event): Answer[] => {
  if ((event.kind !== 'response-started' && event.kind !== 'request-redirected') || !event.headers || event.address === undefined) return [];
  const edges = edgesIn(event.headers);
  return edges.length === 0 ? [] : [{ log: name, address: event.address, edges, place: knowledge.place(event.address, edges), databases: knowledge.place(event.address) }];
}));
const seen = answers.filter(({ place }) => place.kind === 'located' && place.certainty === 'seen');
const unbelieved = answers.filter((answer) => !seen.includes(answer));

const tally = (texts: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const text of [...texts].sort()) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
};
const sayEdge = ({ edges }: Answer): string => edges.map(({ header, code }) => `${header} ${code}`).join(', ');
const country = (place: Place): string => (place.kind === 'located' ? place.country : place.kind);
const network = (place: Place): string => (place.kind === 'nowhere' ? '' : place.network);

describe('recorded answers with an edge header', () => {
  it('name the edges of Sweden, Australia and Germany', () => {
    expect(tally(seen.map((answer) => `${sayEdge(answer)} ${country(answer.place)}`))).toEqual({
      'cf-ray ARN SE': 27, 'cf-ray MEL AU': 6, 'cf-ray SYD AU': 84,
      'x-amz-cf-pop ARN SE': 53, 'x-amz-cf-pop MEL AU': 4,
      'x-msedge-ref STO SE': 3,
      'x-served-by BMA SE': 24, 'x-served-by FRA DE': 1,
    });
  });

  it('name one country a log: a browser stands in one place, and so does what is nearest to it', () => {
    const countries = logs.map(({ name }) => new Set(seen.filter((answer) => answer.log === name).map(({ place }) => country(place))).size);
    expect(Math.max(...countries)).toBe(1);
  });

  it('tell a place where the databases cannot, so none of them contradicts one', () => {
    expect(tally(seen.map(({ databases }) => databases.kind))).toEqual({ anycast: 202 });
  });

  it('are not believed of a server in another network', () => {
    // Akamai stands in front of CloudFront and hands its header on: the edge in Melbourne is not what answered.
    expect(tally(unbelieved.map((answer) => `${sayEdge(answer)} ${network(answer.place)}`))).toEqual({ 'x-amz-cf-pop MEL Akamai International B.V.': 4 });
    expect(unbelieved.map(({ place }) => place)).toEqual(unbelieved.map(({ databases }) => databases));
  });
});
