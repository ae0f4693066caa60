/** What a link's host really is: its registrable domain, its letters, and the tricks in how it was written. */
import { inLetters } from './punycode.ts';
import type { HostForm } from './types.ts';

/** @param host as the URL parser gives it. @param siteOf registrable domain, by the Public Suffix List */
export function hostForm(host: string, siteOf: (host: string) => string): HostForm {
  const bare = host.replace(/\.+$/, '');
  const site = isAddress(bare) ? bare : siteOf(bare);
  const ours = bare === site || bare.endsWith(`.${site}`) ? site : bare;
  const unicode = inLetters(bare);
  return { host: bare, before: bare.slice(0, bare.length - ours.length), site: ours, ...(unicode === bare ? {} : { unicode }) };
}

/** An IP address, as the URL parser writes it. */
export const isAddress = (host: string): boolean => host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

/** The host as somebody wrote it: behind the scheme and the last `@`, before port and path. */
export function writtenHost(written: string): string {
  const authority = written.replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^[/\\]*/, '').split(/[/?#\\]/, 1)[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}

/** An address in numbers that are not the four everyone knows: octal, hexadecimal, fewer parts, one number, or escaped. */
export const isOddAddress = (host: string, written: string): boolean => /^\d+\.\d+\.\d+\.\d+$/.test(host) && writtenHost(written).replace(/\.$/, '') !== host;
