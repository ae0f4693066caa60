/** Hands a file to the browser as a download, which needs no permission: the address is a blob of this page's own. */
import type { Pack } from '../../src/evidence/types.ts';

/** How long the browser has to begin. */
const BEGIN = 60_000;

export function saveFile({ name, archive }: Pack): void {
  const address = URL.createObjectURL(new Blob([archive], { type: 'application/zip' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}
