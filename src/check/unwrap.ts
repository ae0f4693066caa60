/** Takes a link out of the services that are wrapped around it, by what stands in the link itself. Nobody is asked. */
import { REDIRECTORS, type Redirector } from './redirectors.ts';

export interface Unwrapped { url: string; through: { host: string; company: string }[] }

/** A wrapper inside a wrapper is usual in mail; a longer row than this is somebody's joke. */
const DEEPEST = 6;

/**
 * @param url of the web, as the URL parser writes it
 * @param isGoogle whether a host is one of Google's own, for its search has a domain in most countries
 */
export function unwrapped(url: string, isGoogle: (host: string) => boolean): Unwrapped {
  const through: Unwrapped['through'] = [];
  let now = url;
  while (through.length < DEEPEST) {
    const { hostname } = new URL(now);
    const step = goalOf(now, isGoogle);
    if (step === undefined || step.url === now) break;
    through.push({ host: hostname, company: step.company });
    now = step.url;
  }
  return { url: now, through };
}

function goalOf(url: string, isGoogle: (host: string) => boolean): { url: string; company: string } | undefined {
  const parsed = new URL(url);
  for (const redirector of REDIRECTORS) {
    if (!isOn(parsed.hostname, redirector, isGoogle) || !parsed.pathname.startsWith(redirector.path ?? '/')) continue;
    const goal = webAddress(READ[redirector.how](parsed, redirector));
    if (goal !== undefined) return { url: goal, company: redirector.company };
  }
  return undefined;
}

const isOn = (host: string, { hosts }: Redirector, isGoogle: (host: string) => boolean): boolean =>
  hosts.some((name) => (name === 'google.*' ? /(?:^|\.)google\./.test(host) && isGoogle(host) : host === name || host.endsWith(`.${name}`)));

type Reader = (url: URL, redirector: Redirector) => string | undefined;

const parameter: Reader = ({ searchParams }, { parameters = [] }) => {
  for (const name of parameters) {
    const value = searchParams.get(name);
    if (value) return value;
  }
  return undefined;
};

const READ: Readonly<Record<Redirector['how'], Reader>> = {
  parameter,
  base64: (url, redirector) => plain(parameter(url, redirector)?.replace(/^a1/, '')),
  rest: ({ pathname, search }, { path = '/' }) => `https://${pathname.slice(path.length)}${search}`,
  query: ({ search }) => unescaped(search.slice(1)),
  escaped: ({ pathname }) => unescaped(/https?(?::|%3a)[^/]*(?:\/\/[^/]*)?/i.exec(pathname)?.[0] ?? ''),
  amp: ({ pathname, search }) => {
    const [, secure, rest] = /^\/[civr]\/(s\/)?(.+)$/.exec(pathname) ?? [];
    return rest === undefined ? undefined : `http${secure ? 's' : ''}://${rest}${search}`;
  },
  'proofpoint-2': (url, redirector) => unescaped((parameter(url, redirector) ?? '').replaceAll('-', '%').replaceAll('_', '/')),
  'proofpoint-3': ({ href }) => proofpoint3(href),
};

const LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `__URL__;BYTES!`: a star in the URL stands for the next of the bytes, two stars and a sign for as many as the sign says. */
function proofpoint3(href: string): string | undefined {
  const [, written, kept = ''] = /\/v3\/__(.+?)__;([\w-]*)/.exec(href) ?? [];
  if (written === undefined) return undefined;
  const bytes = plain(kept) ?? '';
  let at = 0;
  return written.replace(/\*(?:\*(.))?/g, (_, length: string | undefined) => {
    const take = length === undefined ? 1 : LENGTHS.indexOf(length) + 2;
    at += take;
    return bytes.slice(at - take, at);
  });
}

/** Base64, in either alphabet. */
function plain(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns the address as the parser writes it, where it is one of the web. */
function webAddress(text: string | undefined): string | undefined {
  const whole = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  return new URL(whole).href;
}
