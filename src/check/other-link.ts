/** Addresses that open no web page: what each would do. */
import type { Candidate } from './read-text.ts';
import type { OtherKind, OtherLink } from './types.ts';

const KINDS: readonly [kind: OtherKind, schemes: readonly string[]][] = [
  ['script', ['javascript', 'vbscript']],
  ['data', ['data', 'blob']],
  ['mail', ['mailto']],
  ['phone', ['tel', 'callto', 'facetime']],
  ['message', ['sms', 'smsto']],
  ['file', ['file', 'ftp']],
  ['browser', ['about', 'chrome', 'edge', 'moz-extension', 'chrome-extension', 'view-source', 'resource']],
];

/** Those that run something or bring a page along that no address bar tells of. */
const RISKY: ReadonlySet<OtherKind> = new Set(['script', 'data', 'file']);

export function otherLink({ written, url }: Candidate): OtherLink {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const what = /^(?:https?|wss?)$/.test(scheme) ? 'broken' : KINDS.find(([, schemes]) => schemes.includes(scheme))?.[0] ?? 'app';
  const level = RISKY.has(what) ? 'exposure' : what === 'mail' || what === 'browser' ? 'none' : 'note';
  return { kind: 'other', what, shown: written.slice(0, 300), level, facts: [{ id: what, ...(level === 'none' ? {} : { level }), says: [{ id: `check-other-${what}` }] }] };
}
