import { afterEach, expect, it, vi } from 'vitest';
import { onErased, tellErased } from '../../src/ui/erased.ts';

const other = new BroadcastChannel('erased');
afterEach(() => { other.onmessage = null; });

it('what only asks or changes is told nobody; every way of erasing is', async () => {
  const heard = vi.fn();
  other.onmessage = heard;
  for (const ask of ['overview', 'visits', 'history', 'history-unlock'] as const) tellErased({ ask });
  for (const ask of ['erase', 'history-erase-day', 'history-erase-site'] as const) tellErased({ ask });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
});

it('a page hears what others erased, and not what it erased itself', async () => {
  const heard = vi.fn();
  onErased(heard);
  tellErased({ ask: 'erase' });
  other.postMessage('erased');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard).toHaveBeenCalledTimes(1);
});
