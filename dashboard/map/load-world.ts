/** The outlines as they ship, read from the package, never from the network. */
import { isWorld, type World } from '../../src/map/world.ts';

/** Rejects when the file is missing or is not what it should be. */
export async function loadWorld(): Promise<World> {
  const answer = await fetch('../data/world.json');
  if (!answer.ok) throw new Error(`world.json: ${answer.status}`);
  const world: unknown = await answer.json();
  if (!isWorld(world)) throw new TypeError('world.json is no world');
  return world;
}
