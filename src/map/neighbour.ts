/** Where an arrow key leads on the map: to the country that lies best in that direction. */

export type Direction = 'left' | 'right' | 'up' | 'down';
export interface Spot { code: string; x: number; y: number }

/** What lies aside counts this much more than what lies ahead; what lies more aside than ahead comes after all that does not. */
const ASIDE = 2;
const LAST = 1e6;

/** @returns the code of the next country in that direction, or undefined at the edge */
export function neighbour(spots: readonly Spot[], from: Spot, direction: Direction): string | undefined {
  let best: { code: string; far: number } | undefined;
  for (const { code, x, y } of spots) {
    const across = x - from.x;
    const down = y - from.y;
    const ahead = { left: -across, right: across, up: -down, down }[direction];
    if (code === from.code || ahead <= 0) continue;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? down : across);
    const far = ahead + ASIDE * aside + (aside > ahead ? LAST : 0);
    if (best === undefined || far < best.far) best = { code, far };
  }
  return best?.code;
}
