/**
 * The documents keep their word: links between files resolve, headings that are linked exist, commands are in package.json,
 * and every dependency has its reason.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asObject, filesIn, read, readObject } from './files.ts';
import type { Part } from './part.ts';

const LINK = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const REASONS = 'docs/dependencies.md';
const COMMAND = /\bnpm run (?:--silent )?([\w:-]+)/g;

export const documents: Part = {
  name: 'documents',
  problems(root) {
    const { scripts: named, dependencies, devDependencies } = readObject(root, 'package.json');
    const scripts = new Set(Object.keys(asObject(named)));
    return [...reasons(root, Object.keys({ ...asObject(dependencies), ...asObject(devDependencies) })), ...filesIn(root, ['.'], /\.md$/).flatMap((file) => {
      const text = read(root, file);
      return [
        ...links(text).flatMap((target) => brokenLink(root, file, target) ?? []),
        ...[...text.matchAll(COMMAND)].map(([, name = '']) => name).filter((name) => !scripts.has(name)).map((name) => `${file}: package.json has no script “${name}”`),
      ];
    })];
  },
};

/** First cells of the tables against package.json: neither may have what the other lacks. */
function reasons(root: string, dependencies: readonly string[]): string[] {
  if (!existsSync(path.join(root, REASONS))) return dependencies.length === 0 ? [] : [`${REASONS} is missing`];
  const explained = [...read(root, REASONS).matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \| [^|\s]/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return [
    ...dependencies.filter((name) => !explained.includes(name)).map((name) => `${REASONS}: gives no reason for ${name}`),
    ...explained.filter((name) => !dependencies.includes(name)).map((name) => `${REASONS}: explains ${name}, which package.json does not have`),
  ];
}

/** Targets outside of code; what has a scheme leads to the web and is not ours to check without a connection. */
function links(text: string): string[] {
  const prose = text.replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(LINK)].map(([, target = '']) => target).filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

function brokenLink(root: string, file: string, target: string): string | undefined {
  const [to = '', heading] = target.split('#');
  const found = to === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(to));
  if (found.startsWith('..') || !existsSync(path.join(root, found))) return `${file}: ${target} leads nowhere`;
  if (heading && found.endsWith('.md') && !headings(read(root, found)).has(heading.toLowerCase())) return `${file}: ${target}: no such heading`;
  return undefined;
}

/** The anchors that GitHub and Codeberg give to headings. */
function headings(text: string): Set<string> {
  return new Set([...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = '']) =>
    title.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-')));
}
