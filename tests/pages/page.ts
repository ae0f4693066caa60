/** Puts a component into a document and asks of it what every page of ours owes to those who read it. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

export async function mount(what: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  await act(() => render(what, root));
  return root;
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click');
  await doing(() => element.click());
}

/** Does something and waits until all promises that follow from it, and what they paint, are done. */
export const doing = (what: () => unknown): Promise<void> => act(async () => {
  what();
  await new Promise((done) => setTimeout(done, 0));
});

export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name by which a screen reader calls it: label, then text that is not hidden from it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(copy);
}

/** One h1, no level skipped, every control named, no style attribute, drawings hidden (or named, where they hold links), links that tell nobody where they come from. */
export function expectDecent(root: HTMLElement): void {
  const levels = [...root.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect(level, `heading ${index} after ${levels.slice(0, index)}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));

  for (const control of root.querySelectorAll('button, a, input, select, summary')) {
    const label = control.id === '' ? null : root.querySelector(`label[for="${control.id}"]`);
    expect(nameOf(control) || textOf(label) || textOf(control.closest('label')), control.outerHTML).not.toBe('');
  }
  expect(root.querySelectorAll('button:not([type])')).toHaveLength(0);
  expect(root.querySelectorAll('[style]')).toHaveLength(0);
  expect(root.querySelectorAll('svg:not([aria-hidden="true"]):not([role="group"][aria-label])')).toHaveLength(0);
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(\.\.\/|#|mailto:)/.test(href)) continue;
    expect(href).toMatch(/^https:\/\//);
    expect(link.rel).toBe('noreferrer noopener');
    expect(link.target).toBe('_blank');
  }
  expect(root.textContent).not.toMatch(/undefined|\[object|NaN/);
}
