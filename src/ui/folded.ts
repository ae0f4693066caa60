/** Text to search in: without accents and case, so that "codigo" finds "Código". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
