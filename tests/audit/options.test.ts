import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/audit/options.ts';

describe('arguments', () => {
  it('name a file, and nothing else is needed', () => {
    expect(optionsOf(['log.har'])).toEqual({ do: 'audit', file: 'log.har', lists: [], json: false, language: 'en' });
  });

  it.each([[['--json', 'log.har']], [['log.har', '--json']]])('may stand in any order: %j', (args) => {
    expect(optionsOf(args)).toEqual({ do: 'audit', file: 'log.har', lists: [], json: true, language: 'en' });
  });

  it('name a link to check', () => {
    expect(optionsOf(['--check', 'hxxp://example[.]org', '--json'])).toEqual({ do: 'check', url: 'hxxp://example[.]org', lists: [], json: true, language: 'en' });
  });

  it('add as many lists as are given', () => {
    expect(optionsOf(['--list', 'a.csv', 'log.har', '--list', 'b.json'])).toMatchObject({ file: 'log.har', lists: ['a.csv', 'b.json'] });
    expect(optionsOf(['--check', 'example.org', '--list', 'a.csv'])).toMatchObject({ do: 'check', lists: ['a.csv'] });
  });

  it.each([['es_MX.UTF-8', 'es'], ['ES', 'es'], ['en_US.UTF-8', 'en'], ['de_DE', 'en'], ['', 'en']])('choose the language of LANG=%s: %s', (environment, language) => {
    expect(optionsOf(['log.har'], environment)).toMatchObject({ language });
  });

  it('choose the language against LANG', () => {
    expect(optionsOf(['log.har', '--lang', 'en'], 'es_MX.UTF-8')).toMatchObject({ language: 'en' });
    expect(optionsOf(['--lang', 'es', 'log.har'])).toMatchObject({ language: 'es' });
  });

  it.each([
    ['nothing', [], 'no FILE given'],
    ['two files', ['a.har', 'b.har'], 'one FILE at a time'],
    ['a file and a link', ['a.har', '--check', 'example.org'], 'give a FILE or --check URL, not both'],
    ['a check of nothing', ['--check'], '--check takes a URL'],
    ['a language that is not there', ['a.har', '--lang', 'fr'], '--lang takes es or en'],
    ['no language', ['a.har', '--lang'], '--lang takes es or en'],
    ['an option that is not there', ['a.har', '--lists', 'more.csv'], 'unknown option --lists'],
    ['a list without a file', ['a.har', '--list'], '--list takes a FILE'],
    ['a misspelt option', ['a.har', '--jason'], 'unknown option --jason'],
  ])('are refused, and why: %s', (_, args, why) => {
    expect(optionsOf(args)).toEqual({ do: 'refuse', why });
  });
});
