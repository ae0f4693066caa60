/** The documents keep their word: links between files resolve, headings that are linked exist, commands are in package.json. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asObject, filesIn, read, readObject } from './files.ts';
import type { Part } from './part.ts';

const LINK = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const COMMAND = /\bnpm run (?:--silent )?([\w:-]+)/g;

export const documents: Part = {
  name: 'documents',
  problems(root) {
    const scripts = new Set(Object.keys(asObject(readObject(root, 'package.json').scripts)));
    return filesIn(root, ['.'], /\.md$/).flatMap((file) => {
      const text = read(root, file);
      return [
        ...links(text).flatMap((target) => brokenLink(root, file, target) ?? []),
        ...[...text.matchAll(COMMAND)].map(([, name = '']) => name).filter((name) => !scripts.has(name)).map((name) => `${file}: package.json has no script “${name}”`),
      ];
    });
  },
};

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
