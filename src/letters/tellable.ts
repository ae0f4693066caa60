/** Which of a company's hosts can stand in a letter that names no site: many services give each customer a name of its own. */

/** Shorter names are only looked for as whole words: `bbc` is in too many others. */
const SHORT = 4;

/**
 * @param hosts of the company. @param sites where it was met, as registrable domains
 * @returns the hosts that bear no site's name, and how many do: `lajornada.disqus.com` tells that the person reads lajornada.com.mx
 */
export function tellable(hosts: readonly string[], sites: readonly string[]): { hosts: string[]; left: number } {
  const names = sites.flatMap((site) => site.toLowerCase().split('.')[0] ?? []).filter((name) => name !== '');
  const told = hosts.filter((host) => !names.some((name) => bears(host.toLowerCase(), name)));
  return { hosts: told, left: hosts.length - told.length };
}

const bears = (host: string, name: string): boolean => (name.length < SHORT ? host.split(/[.\-_]/).includes(name) : host.includes(name));
