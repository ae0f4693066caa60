import { describe, expect, it } from 'vitest';
import type { Ask } from '../../demo/answer.ts';
import { DEAD_HOST, HOSTS, LOCAL } from '../../demo/hosts.ts';
import { PAGES, pageAnswer, START_URL, TOUR } from '../../demo/pages/index.ts';
import { resource } from '../../demo/resources.ts';

const ask = (url: string): Ask => ({ url: new URL(url), method: 'GET', headers: {}, body: '' });
const known = new Map(HOSTS.map((host) => [host.host, host]));

/** Absolute addresses that a page's markup or scripts name. */
function named(url: string): URL[] {
  const body = String(pageAnswer(ask(url))?.body ?? '').replaceAll('&amp;', '&');
  return [...body.matchAll(/\b(?:https?|wss?):\/\/[^\s"'<>`+]+/g)].map(([found]) => new URL(found));
}

describe('the pages of the demo', () => {
  it('have an id, an address and words of their own', () => {
    expect(new Set(PAGES.map(({ id }) => id)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ url }) => url)).size).toBe(PAGES.length);
    for (const { id, title, about } of PAGES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [title, about]) expect(words.es.length * words.en.length, id).toBeGreaterThan(0);
      expect(about.es, id).not.toBe(about.en);
    }
  });

  it('stand on hosts of the table, on a port that the host speaks', () => {
    for (const { url } of PAGES) {
      const { hostname, protocol } = new URL(url);
      expect(known.has(hostname), url).toBe(true);
      if (protocol === 'https:') expect(known.get(hostname)?.speaks, url).toBe('both');
    }
  });

  it('call nobody outside the demo', () => {
    for (const { url } of PAGES) {
      for (const { hostname, host, href } of named(url)) expect(known.has(hostname) || [DEAD_HOST, LOCAL.printer, LOCAL.device].includes(host), `${url} → ${href}`).toBe(true);
    }
  });

  it('end their work where they say that they are busy', () => {
    for (const { id, url, busy } of PAGES) {
      const body = String(pageAnswer(ask(url))?.body ?? '');
      expect(body.includes('data-demo="busy"'), id).toBe(busy === true);
      if (busy) expect(body, id).toMatch(/done\(\)|= done;/);
    }
  });

  it('are linked from the start page in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const body = String(pageAnswer(ask(`${START_URL}?lang=${language}`))?.body);
      expect(body).toContain(`<html lang="${language}"`);
      for (const page of TOUR) expect(body, page.id).toContain(`<a href="${page.url}">${page.title[language]}</a>: ${page.about[language]}`);
    }
  });
});

describe('a chain of redirects', () => {
  it('visits its hosts in order and ends where it should', () => {
    const hosts: string[] = [];
    let url = 'https://hop-mx.example/hop?via=hop-gb.example,hop-de.example&end=https://news.example/arrived';
    for (let answer = resource(ask(url)); answer.status === 302; answer = resource(ask(url))) {
      hosts.push(new URL(url).hostname);
      url = String(answer.headers.location);
    }
    expect(hosts).toEqual(['hop-mx.example', 'hop-gb.example', 'hop-de.example']);
    expect(url).toBe('https://news.example/arrived');
  });
});
