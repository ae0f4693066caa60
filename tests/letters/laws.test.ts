import { describe, expect, it } from 'vitest';
import { answerDue, deadline, LAWS } from '../../src/letters/laws.ts';

describe('the day an answer is due', () => {
  it.each([
    // A Monday: four weeks of five working days.
    ['2026-11-23', '2026-12-21'],
    ['2026-11-27', '2026-12-25'],
    // Sent on a weekend: the count begins on Monday.
    ['2026-11-28', '2026-12-25'],
    ['2026-11-29', '2026-12-25'],
  ])('is twenty working days after %s in Mexico: %s', (sent, due) => {
    expect(answerDue('arco', sent)).toBe(due);
  });

  it.each([['2026-11-23', '2026-12-23'], ['2026-12-31', '2027-01-31'], ['2027-01-31', '2027-02-28'], ['2028-01-31', '2028-02-29']])('is a month after %s in Europe: %s', (sent, due) => {
    expect(answerDue('gdpr', sent)).toBe(due);
  });
});

describe('the catalogue of laws', () => {
  it.each(Object.entries(LAWS))('%s gives an article of its own for each deadline, and where it was read', (_, { articles, deadlines, references, law }) => {
    expect(deadlines.map(({ what }) => what)).toContain('answer');
    for (const { article, count, checked } of deadlines) {
      expect(articles).toContain(article);
      expect(count).toBeGreaterThan(0);
      // A deadline that nobody read in the law's own words has no place here.
      expect(['quoted', 'read']).toContain(checked);
    }
    expect(references.length).toBeGreaterThan(0);
    for (const { url, title, publisher, date, checked } of references) {
      expect(url).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(['read', 'listed', 'no']).toContain(checked);
      expect(title && publisher).not.toBe('');
    }
    expect(law.es).not.toBe(law.en);
  });

  it('has no deadline where the law sets none', () => {
    expect(deadline('gdpr', 'effect')).toBe(0);
    expect(deadline('arco', 'extension')).toBe(0);
  });
});
