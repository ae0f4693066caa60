/** Paths that every host of the demo answers, whatever it plays. */
import { createHash } from 'node:crypto';
import { download, html, json, missing, nothing, openTo, picture, redirect, script, style, type Answer, type Ask } from './answer.ts';
import { TRACKERS } from './hosts.ts';

const SECOND = 1000;

/**
 * A chain of redirects. Each host takes the next name from `via` and sends on the rest; the last one sends to `end`.
 * `/hop?via=b.example,c.example&end=https://d.example/` on a.example makes a → b → c → d.
 */
function hop({ url }: Ask): Answer {
  const [next, ...rest] = (url.searchParams.get('via') ?? '').split(',').filter((host) => host !== '');
  const end = url.searchParams.get('end') ?? '/pixel.gif';
  if (next === undefined) return redirect(end);
  return redirect(`https://${next}/hop?${new URLSearchParams({ via: rest.join(','), end })}`);
}

/** For an attribute; a script reads its text as it is. */
const escaped = (to: string): string => to.replaceAll('&', '&amp;');

/** How a page passes its visitor on: by itself in four ways, or when the visitor presses what is on it, in three. */
const PASSES: Record<string, (to: string) => string> = {
  refresh: (to) => `<meta http-equiv="refresh" content="0;url=${escaped(to)}">`,
  replace: (to) => `<script>addEventListener('load', () => location.replace(${JSON.stringify(to)}))</script>`,
  timer: (to) => `<script>setTimeout(() => { location.href = ${JSON.stringify(to)}; }, 300)</script>`,
  form: (to) => `<form action="${escaped(to)}"></form><script>document.forms[0].submit()</script>`,
  link: (to) => `<a id="go" href="${escaped(to)}">→</a>`,
  button: (to) => `<button id="go" onclick='location.href = ${JSON.stringify(to)}'>→</button>`,
  late: (to) => `<button id="go" onclick='setTimeout(() => { location.href = ${JSON.stringify(to)}; }, 300)'>→</button>`,
};

/** A page that passes its visitor on to `end`; how, says `by`. */
function pass({ url }: Ask): Answer {
  const end = (url.searchParams.get('end') ?? '/').replaceAll(/["'<>]/g, '');
  return html(`<!doctype html><title>pass</title><link rel="icon" href="data:,">${PASSES[url.searchParams.get('by') ?? 'refresh']?.(end) ?? ''}`);
}

/** A name of each company's own: the same one everywhere would be a name that they share. */
const nameFrom = (host: string): string => createHash('sha256').update(host).digest('hex').slice(0, 16);

/**
 * A tracker knows its visitor again, also inside other sites. Nobody else here may leave a cookie: Chromium fetches nothing
 * in advance from a site of which it holds one.
 */
const remembering = ({ url }: Ask): Record<string, string> => (
  TRACKERS.includes(url.hostname) ? { 'set-cookie': `demo_id=${nameFrom(url.hostname)}; Path=/; SameSite=None; Secure` } : {});

const RESOURCES: Record<string, (ask: Ask) => Answer> = {
  '/pixel.gif': (ask) => picture(remembering(ask)),
  '/cached.gif': () => picture({ 'cache-control': 'public, max-age=600' }),
  '/slow.gif': () => ({ ...picture(), after: 2 * SECOND }),
  '/script.js': (ask) => script('/* a script of the demo */', remembering(ask)),
  '/style.css': () => style('body { font-family: sans-serif }'),
  '/collect': (ask) => nothing(remembering(ask)),
  '/data.json': () => json({ demo: true }),
  '/hop': hop,
  '/pass': pass,
  '/frame': ({ url }) => {
    // Frames nest along `via`, each on its own host; the innermost loads a picture from `end`.
    const [next, ...rest] = (url.searchParams.get('via') ?? '').split(',').filter((host) => host !== '');
    const end = url.searchParams.get('end') ?? '/pixel.gif';
    if (next === undefined) return html(`<!doctype html><title>frame</title><img src="${end}" alt="">`);
    return html(`<!doctype html><title>frame</title><iframe src="https://${next}/frame?${new URLSearchParams({ via: rest.join(','), end })}"></iframe>`);
  },
  '/file.zip': () => download('demo.zip'),
};

/** The answer of a host to a path that no page claims. */
export function resource(ask: Ask): Answer {
  if (ask.method === 'OPTIONS') return openTo(ask.headers.origin, nothing());
  const give = RESOURCES[ask.url.pathname];
  return openTo(ask.headers.origin, give ? give(ask) : missing());
}
