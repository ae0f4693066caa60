// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { click, doing, expectDecent, textOf } from './page.ts';
import { buttonIn, press, setTo, showOptions } from './shown-options.ts';

const marks = new Map<string, Set<Range>>();
vi.stubGlobal('Highlight', Set);
beforeEach(() => {
  marks.clear();
  vi.stubGlobal('CSS', { highlights: marks });
  // As Highlight's constructor takes them.
  vi.stubGlobal('Highlight', class extends Set<Range> { constructor(...ranges: Range[]) { super(ranges); } });
});

const field = (root: Element): HTMLInputElement => root.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
const search = (root: Element, query: string): Promise<void> => setTo(field(root), query, 'input');
const headings = (root: Element): string[] => [...root.querySelectorAll<HTMLElement>('.section:not([hidden]) h3')].filter((heading) => !heading.closest('.group[hidden]')).map(textOf);
const said = (root: Element): string => textOf(root.querySelector('[role="search"] [role="status"]'));
const marked = (): string[] => [...marks.get('found') ?? []].map(String);

describe('the search', () => {
  it('hides nothing until something is typed', async () => {
    const { root } = await showOptions();
    expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
    expect(said(root)).toBe('');
    await search(root, '   ');
    expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
    expect(said(root)).toBe('');
    expect(marked()).toEqual([]);
  });

  it('leaves the sections that say it, with their groups and the ways there, and tells how many', async () => {
    const { root } = await showOptions('default', { language: 'es' });
    await search(root, 'referer');
    expect(headings(root)).toEqual(['Mirada a fondo']);
    expect(said(root)).toBe('Se muestra una sección.');
    expect([...root.querySelectorAll('.contents li:not([hidden])')].map(textOf)).toEqual(['Alertas']);
    expect(new Set(marked())).toEqual(new Set(['Referer']));
    expectDecent(root);
  });

  it('does not mind accents or case', async () => {
    const { root } = await showOptions('history-open', { language: 'es' });
    await search(root, 'CONTRASENA');
    expect(headings(root)).toEqual(['Historial', 'Contraseña', 'Todo en un archivo']);
    expect(marked()).toContain('contraseña');
    await search(root, 'pais');
    expect(headings(root)).toContain('Tu país');
  });

  it('knows other words for the same', async () => {
    const es = await showOptions('default', { language: 'es' });
    for (const [query, heading] of [['contraseña', 'Historial'], ['eliminar', 'Borrar todo'], ['idioma', 'Idioma'], ['inglés', 'Idioma'], ['telemetría', 'Las conexiones de Testigo'], ['insignia', 'Distintivo']] as const) {
      await search(es.root, query);
      expect(headings(es.root), query).toContain(heading);
    }
    expect(textOf(es.root)).not.toContain('insignia');
  });

  it('takes a whole group by its name', async () => {
    const { root } = await showOptions();
    await search(root, 'looks and language');
    expect(headings(root)).toEqual(['Language', 'Your country']);
  });

  it('does not look through the countries of the world', async () => {
    const { root } = await showOptions();
    await search(root, 'Mongolia');
    expect(headings(root)).toEqual([]);
  });

  it('says that there is nothing, and offers the way out', async () => {
    const { root } = await showOptions();
    await search(root, '<b>zebra</b>');
    expect(headings(root)).toEqual([]);
    expect(said(root)).toBe('No option speaks of “<b>zebra</b>”.');
    expect(root.querySelector('[role="search"] b')).toBeNull();
    await click(buttonIn(root, 'Show all options'));
    expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
    expect(field(root).value).toBe('');
    expect(document.activeElement).toBe(field(root));
  });

  it('is emptied by Escape and reached by "/", but not from within a text', async () => {
    const { root } = await showOptions();
    const other = root.querySelector<HTMLInputElement>('input[type="text"]');
    if (!other) throw new Error('no other field');
    other.focus();
    await press(other, '/');
    expect(document.activeElement).toBe(other);
    await press(document.body, '/');
    expect(document.activeElement).toBe(field(root));
    await search(root, 'badge');
    await press(field(root), 'Escape');
    expect(field(root).value).toBe('');
    expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
  });

  it('does not take away what is in use', async () => {
    const { root } = await showOptions();
    await search(root, 'same as the browser');
    const language = root.querySelector<HTMLSelectElement>('#language');
    language?.focus();
    await setTo(language, 'es');
    expect(headings(root)).toContain('Idioma');
    await doing(() => language?.blur());
  });
});
