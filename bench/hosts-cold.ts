/** One fresh process, one side: opens its data from bytes in memory and judges 301 requests; prints microseconds of processor time. Run by `hosts.ts`. */
import { readFileSync } from 'node:fs';
import loadTrackerDb from '@ghostery/trackerdb';
import type { RequestType } from '../src/journal/types.ts';
import { openBoot } from '../src/knowledge/boot-index.ts';

type SdkType = Exclude<RequestType, 'webtransport'>;
interface Asked { url: string; type: SdkType; page: string; host: string }

const [side, dataFile = '', logFile = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(dataFile));
const log = JSON.parse(readFileSync(logFile, 'utf8')) as Asked[];

const start = process.cpuUsage();
if (side === 'sdk') {
  const sdk = await loadTrackerDb(bytes);
  for (const { url, type, page } of log) sdk.matchUrl({ url, type, sourceUrl: page });
} else {
  const boot = openBoot(bytes.buffer);
  for (const { url, type, host } of log) boot.classify(url, type, host);
}
const { user, system } = process.cpuUsage(start);
process.stdout.write(String(user + system));
