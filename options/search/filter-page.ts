/**
 * Leaves of the page what a query finds: by the words that stand there, in the language in which they stand there, and by words of the same
 * meaning that a section carries. The page is only hidden in parts and marked; no text is made.
 */
import { hasAll, placesIn } from './find.ts';

/** Name of the mark in options.css. */
const MARK = 'found';
/** A list to choose from that is longer says nothing of its option. */
const MOST_CHOICES = 12;

/** @param query '' shows everything. @returns how many sections are shown */
export function filterPage(root: Element, query: string): number {
  let shown = 0;
  const ranges: Range[] = [];
  for (const group of root.querySelectorAll<HTMLElement>('.group')) {
    const whole = hasAll(group.querySelector('h2')?.textContent ?? '', query);
    let here = 0;
    for (const section of group.querySelectorAll<HTMLElement>('.section')) {
      // What is in use stays where it is, also when its words change.
      const stays = query !== '' && section.contains(document.activeElement);
      section.hidden = !(whole || stays || hasAll(`${textOf(section)} ${section.dataset.terms ?? ''}`, query));
      if (section.hidden) continue;
      here += 1;
      if (query !== '') ranges.push(...rangesIn(section, query));
    }
    group.hidden = here === 0 && query !== '';
    const way = root.querySelector<HTMLElement>(`.contents a[href="#${group.id}"]`)?.parentElement;
    if (way) way.hidden = group.hidden;
    shown += here;
  }
  mark(ranges);
  return shown;
}

function textOf(section: Element): string {
  return [...textNodes(section)].map((node) => node.data).join(' ');
}

function rangesIn(section: Element, query: string): Range[] {
  return [...textNodes(section)].flatMap((node) => placesIn(node.data, query).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  }));
}

function* textNodes(section: Element): Generator<Text> {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const choices = node.parentElement?.closest('select');
    if (node instanceof Text && !(choices && choices.options.length > MOST_CHOICES)) yield node;
  }
}

/** https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API leaves the page's nodes alone. */
function mark(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(MARK);
  if (ranges.length > 0) CSS.highlights.set(MARK, new Highlight(...ranges));
}
