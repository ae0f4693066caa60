import { describe, expect, it } from 'vitest';
import { documents } from '../../build/check/documents.ts';
import { smallRepository } from './small-repository.ts';

const problems = (text: string) => documents.problems(smallRepository({
  'README.md': `# Testigo\n\n## How it works\n\n${text}\n`,
  'docs/permissions.md': '# Permissions\n\n## `storage`\n\n## What is *not* asked for\n',
  'package.json': '{ "scripts": { "build": "x" } }',
}));

describe('the documents', () => {
  it.each([
    ['a file', '[p](docs/permissions.md)'], ['a heading there', '[p](docs/permissions.md#storage)'], ['a heading with marks', '[p](docs/permissions.md#what-is-not-asked-for)'],
    ['a heading here', '[p](#how-it-works)'], ['the web', '[p](https://example.org/x)'], ['mail', '[p](mailto:a@example.org)'],
    ['code', '`[p](nowhere.md)`'], ['a block of code', '```md\n[p](nowhere.md)\n```'], ['a script', 'Run `npm run build`.'],
  ])('may link to %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['a file that is not there', '[p](docs/nothing.md)', 'leads nowhere'], ['a picture that is not there', '![p](docs/nothing.png)', 'leads nowhere'],
    ['what lies outside', '[p](../secret.md)', 'leads nowhere'], ['a heading that is not there', '[p](docs/permissions.md#tabs)', 'no such heading'],
    ['a heading that is not here', '[p](#tabs)', 'no such heading'], ['a script that is not there', 'Run `npm run fly`.', 'no script “fly”'],
  ])('may not name %s', (_, text, problem) => {
    expect(problems(text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the dependencies', () => {
  const problemsWith = (table: string) => documents.problems(smallRepository({
    'package.json': '{ "dependencies": { "a": "1.0.0" }, "devDependencies": { "@b/c": "1.0.0", "d": "1.0.0" } }', 'docs/dependencies.md': `# Dependencies\n\n| package | why |\n|---|---|\n${table}\n`,
  }));

  it('each have a reason', () => {
    expect(problemsWith('| `a` | For this. |\n| `@b/c`, `d` | For that. |')).toEqual([]);
  });

  it.each([
    ['one has none', '| `a` | For this. |\n| `d` | For that. |', 'gives no reason for @b/c'],
    ['one is only named', '| `a` | |\n| `@b/c`, `d` | For that. |', 'gives no reason for a'],
    ['one is gone', '| `a`, `e` | For this. |\n| `@b/c`, `d` | For that. |', 'explains e'],
  ])('are not explained when %s', (_, table, problem) => {
    expect(problemsWith(table)).toEqual([expect.stringContaining(problem)]);
  });
});
