import { describe, expect, it } from 'vitest';
import { walls } from '../../build/check/walls.ts';
import { smallRepository } from './small-repository.ts';

const inFile = (file: string, text: string) => walls.problems(smallRepository({ [file]: text }));

describe('the walls', () => {
  it('let a room use its neighbours, their types and packages', () => {
    const root = smallRepository({
      'src/exposure/fold.ts': "import { detectAll } from '../detectors/index.ts';\nimport type { Visit } from '../journal/types.ts';\nimport x from './x.ts';\nconst at = new Date(0);\n",
      'src/background.ts': "import { listen } from './browser/listen.ts';\n",
      'popup/main.tsx': "import { render } from 'preact';\nimport './popup.css';\nimport { wordsIn } from '../src/ui/words/files.ts';\n",
    });
    expect(walls.problems(root)).toEqual([]);
  });

  it.each([
    ['code from a room that it may only know the types of', 'src/exposure/fold.ts', "import { Journal } from '../journal/journal.ts';", 'may not import from src/journal'],
    ['types of a room that it may not know', 'src/journal/a.ts', "import type { Finding } from '../detectors/types.ts';", 'may not import types from src/detectors'],
    ['an import that spans lines', 'src/journal/a.ts', "import {\n  fold,\n} from '../exposure/fold.ts';", 'may not import from src/exposure'],
    ['what is passed on', 'src/knowledge/a.ts', "export { fold } from '../exposure/fold.ts';", 'may not import from src/exposure'],
    ['an import for its effect alone', 'src/detectors/a.ts', "import '../browser/listen.ts';", 'may not import from src/browser'],
    ['a page in the core', 'src/journal/a.ts', "import { x } from '../../popup/x.tsx';", 'may not import from popup'],
    ['a folder that is no room', 'src/utils/a.ts', 'export const a = 1;', 'has no place among the rooms'],
    ['the clock', 'src/detectors/a.ts', 'const now = new Date();', 'reads the clock'],
    ['the browser behind globalThis', 'src/journal/a.ts', 'globalThis.chrome.runtime.id;', "names the browser's API"],
    ['code that is loaded at run time', 'src/knowledge/a.ts', "await import('./b.ts');", 'loads code at run time'],
  ])('do not let through: %s', (_, file, text, problem) => {
    expect(inFile(file, text)).toEqual([expect.stringContaining(problem)]);
  });

  it('do not read comments', () => {
    expect(inFile('src/journal/a.ts', "/* new Date() */ // import x from '../browser/x.ts'\nexport const a = 'https://example.org';\n")).toEqual([]);
  });
});
