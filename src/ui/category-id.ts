import type { Words } from './words/words.ts';

/** The words for a company's purpose; a category that TrackerDB made up since then has none of its own. */
export const categoryId = (category: string, { has }: Words): string => (has(`category-${category}`) ? `category-${category}` : 'category-unknown');
