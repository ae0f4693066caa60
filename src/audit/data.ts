/** The compiled data as the command line finds it: files that `npm run data` wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../memory/types.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { openAddresses } from '../knowledge/addresses.ts';
import { openBoot, type OpenBootIndex } from '../knowledge/boot-index.ts';
import { openKnowledge } from '../knowledge/knowledge.ts';
import { openNames } from '../knowledge/names.ts';
import { createWords, type Words } from '../ui/words/words.ts';

const bufferOf = (file: string): ArrayBuffer => {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** @param folder where boot.bin and its siblings are. */
export function openData(folder: string): { boot: OpenBootIndex; knowledge: Knowledge } {
  const read = (name: string) => bufferOf(join(folder, name));
  const boot = openBoot(read('boot.bin'));
  const addresses = openAddresses(read('addresses.bin'), read('networks.bin'));
  return { boot, knowledge: openKnowledge({ boot, names: openNames(read('names.bin')), addresses }) };
}

/** @param folder where en.ftl and es.ftl are. */
export const openWords = (folder: string, language: Language): Words => createWords(language, readFileSync(join(folder, `${language}.ftl`), 'utf8'), { missing: 'throw' });
