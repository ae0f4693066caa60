/** What Testigo itself held is told as held: never as opened, and never as if an answer had been awaited. */
import { describe, expect, it } from 'vitest';
import { knownInfrastructure } from '../../src/detectors/known-infrastructure.ts';
import { sentenceOf } from '../../src/exposure/sentence.ts';
import type { Evidence } from '../../src/journal/types.ts';
import type { Indicator } from '../../src/knowledge/types.ts';
import { evidenceLine } from '../../src/ui/evidence-line.ts';
import { contact, hit, indicator, look, scene, visit } from '../scene.ts';
import { strictWords } from '../ui/read-words.ts';

const refused = look('https://exploit.test/a', { type: 'main_frame', outcome: 'refused' });
const held: Evidence = { ...refused, held: true };
const findings = (evidence: Evidence, of: Indicator = indicator()) =>
  knownInfrastructure.detect(scene(visit([contact('exploit.test', { answered: 0, refused: 1, evidence: [evidence], hits: [hit({ evidence })] })]), { indicators: [of] }));
const ids = (evidence: Evidence, of?: Indicator): string[] => sentenceOf('example.org', findings(evidence, of), [], []).map(({ id }) => id);

describe('a navigation that was held', () => {
  it('is told as an attempt where another blocker held it', () => {
    expect(ids(refused)).toEqual(['say-alert-loaded', 'say-tried']);
  });
  it('is told as held by Testigo where Testigo did, in the words of the catalogue or of a list', () => {
    expect(ids(held)).toEqual(['say-held']);
    expect(ids(held, indicator({ list: { name: 'A list', dated: true } }))).toEqual(['say-held-list']);
  });
  it('is no confirmed contact: one level less than an alert', () => {
    expect(findings(held).map(({ level }) => level)).toEqual(['risk']);
  });
  it('has its own word among the evidence', () => {
    expect(evidenceLine(refused, strictWords('en'))).toContain('tried, not answered');
    expect(evidenceLine(held, strictWords('en'))).toContain('held by Testigo before it opened');
    expect(evidenceLine(held, strictWords('es'))).toContain('detenida por Testigo antes de abrirse');
  });
});
