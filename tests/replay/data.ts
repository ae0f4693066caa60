import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openData } from '../../src/audit/data.ts';

const FOLDER = resolve('public/data');

/** The compiled data of this build. @throws when it was not compiled. */
export function compiled(): ReturnType<typeof openData> {
  if (!existsSync(resolve(FOLDER, 'boot.bin'))) throw new Error('run "npm run data" first: the replay needs the compiled data');
  return openData(FOLDER);
}
