/** Hands a file to the browser as a download, which needs no permission: the address is a blob of this page's own. */

/** How long the browser has to begin. */
const BEGIN = 60_000;

export function saveFile(name: string, file: Blob | string): void {
  const address = URL.createObjectURL(typeof file === 'string' ? new Blob([file], { type: 'application/json' }) : file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}
