/** Hands a text to the browser as a download, which needs no permission: the address is a blob of this page's own. */

/** How long the browser has to begin. */
const BEGIN = 60_000;

export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}
