/**
 * The data files that ship with the extension. `boot.bin` is asked for when this module is loaded, that is in the worker's
 * first tick; names and addresses only when something is to be shown.
 */
import browser from 'webextension-polyfill';
import { openAddresses } from '../knowledge/addresses.ts';
import { openBoot, type OpenBootIndex } from '../knowledge/boot-index.ts';
import { openKnowledge } from '../knowledge/knowledge.ts';
import { openNames, type Names } from '../knowledge/names.ts';
import type { Indicator, Knowledge } from '../knowledge/types.ts';

async function read(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`data/${name}`));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Rejects with KnowledgeError when the file is damaged. */
export const boot: Promise<OpenBootIndex> = read('boot.bin').then(openBoot);

let opened: Promise<Knowledge> | undefined;
let named: Promise<Names> | undefined;

const names = (): Promise<Names> => (named ??= read('names.bin').then(openNames));

/** Every indicator of the catalogue. */
export const catalogueIndicators = async (): Promise<Iterable<Indicator>> => (await names()).indicators();

/** Names and addresses, read once a worker's life. */
export const knowledge = (): Promise<Knowledge> => (opened ??= open());

async function open(): Promise<Knowledge> {
  const [hosts, known, addresses, networks] = await Promise.all([boot, names(), read('addresses.bin'), read('networks.bin')]);
  return openKnowledge({ boot: hosts, names: known, addresses: openAddresses(addresses, networks) });
}
