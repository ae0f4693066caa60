/** Which frames of a DevTools log are outermost, and which loader each has at the moment. */
import { objectOf, textOf, type Json } from './json.ts';

export interface Frames {
  isTop(frame: string | undefined): boolean;
  /** Whether the log itself says that this loader was committed. */
  tells(loader: string): boolean;
  parentLoader(frame: string | undefined): string | undefined;
  navigated(frame: string | undefined, loader: string | undefined): void;
}

export function framesOf(messages: readonly { method: string; params: Json }[]): Frames {
  const parents = new Map<string, string>();
  const told = new Set<string>();
  const loaders = new Map<string, string>();
  for (const { method, params } of messages) {
    const frame = objectOf(params.frame);
    const id = textOf(params.frameId) ?? textOf(frame.id);
    const parent = textOf(params.parentFrameId) ?? textOf(frame.parentId);
    if (method === 'Page.frameNavigated') told.add(textOf(frame.loaderId) ?? '');
    if (id && parent && method.startsWith('Page.frame')) parents.set(id, parent);
  }
  return {
    isTop: (frame) => frame === undefined || !parents.has(frame),
    tells: (loader) => told.has(loader),
    parentLoader: (frame) => loaders.get(parents.get(frame ?? '') ?? ''),
    navigated(frame, loader) { if (frame && loader) loaders.set(frame, loader); },
  };
}

/** Whether recorded request headers carry a cookie. */
export const cookieIn = (headers: unknown): boolean => Object.keys(objectOf(headers)).some((name) => name.toLowerCase() === 'cookie');
