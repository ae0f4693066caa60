import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/map/figures.ts';
import { orderAfter, sorted, type Order } from '../../src/map/sorted.ts';

const figure = (code: string, requests: number, companies: number): Figure => ({ code, requests, companies, findings: 0, certainties: ['seen'] });
const FIGURES = [figure('AT', 5, 1), figure('ES', 9, 2), figure('MX', 5, 3)];
const NAMES: Record<string, string> = { AT: 'Österreich', ES: 'España', MX: 'México' };
const codes = (order: Order): string => sorted(FIGURES, order, (code) => NAMES[code] ?? code, new Intl.Collator('es').compare).map(({ code }) => code).join(' ');

describe('the table', () => {
  it('is in the order of names as the language has them, or of figures', () => {
    expect(codes({ by: 'name', falling: false })).toBe('ES MX AT');
    expect(codes({ by: 'name', falling: true })).toBe('AT MX ES');
    expect(codes({ by: 'companies', falling: true })).toBe('MX ES AT');
    expect(codes({ by: 'companies', falling: false })).toBe('AT ES MX');
  });

  it('keeps equals in the order of their names, whichever way it goes', () => {
    expect(codes({ by: 'requests', falling: true })).toBe('ES MX AT');
    expect(codes({ by: 'requests', falling: false })).toBe('MX AT ES');
  });

  it('begins with the largest figure or the first name, and turns round at the second click', () => {
    expect(orderAfter({ by: 'requests', falling: true }, 'companies')).toEqual({ by: 'companies', falling: true });
    expect(orderAfter({ by: 'requests', falling: true }, 'name')).toEqual({ by: 'name', falling: false });
    expect(orderAfter({ by: 'requests', falling: true }, 'requests')).toEqual({ by: 'requests', falling: false });
  });
});
