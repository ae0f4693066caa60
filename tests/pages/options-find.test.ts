import { describe, expect, it } from 'vitest';
import { hasAll, placesIn } from '../../options/search/find.ts';

describe('a query', () => {
  it('that is empty is in every text', () => {
    expect(hasAll('anything', '')).toBe(true);
    expect(hasAll('', '  ')).toBe(true);
    expect(placesIn('anything', ' ')).toEqual([]);
  });

  it.each([
    ['Contraseña nueva', 'contrasena'], ['Contraseña nueva', 'CONTRASEÑA'], ['Notificación', 'notificacion'], ['solo esta sesion', 'sesión'], ['30 días', 'DÍAS'], ['Größe', 'grosse'.slice(0, 3)],
    ['Idioma de Testigo', 'testigo idioma'], ['ÁÉÍÓÚÜ', 'aeiouu'], ['el niño', 'niño'], ['el niño', 'nino'], ['el niño', 'nin\u0303o'], ['🇲🇽 País', 'pais'],
  ])('finds in “%s” “%s”', (text, query) => expect(hasAll(text, query)).toBe(true));

  it.each([['mano', 'año'], ['ano', 'año'], ['Idioma', 'idioma país'], ['Idioma', 'idiomas'], ['', 'x']])('does not find in “%s” “%s”', (text, query) => expect(hasAll(text, query)).toBe(false));

  it('tells where its words stand, in the text as it is', () => {
    const text = '🇲🇽 Contraseña, otra contraseña';
    expect(placesIn(text, 'contrasena otra').map(([start, end]) => text.slice(start, end))).toEqual(['Contraseña', 'contraseña', 'otra']);
    expect(placesIn('İstanbul aquí', 'aqui')).toEqual([[9, 13]]);
  });
});
