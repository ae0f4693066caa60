import { describe, expect, it } from 'vitest';
import { permissions } from '../../build/check/permissions.ts';
import { smallRepository } from './small-repository.ts';

const MANIFEST = { permissions: ['storage', 'alarms'], optional_permissions: ['notifications'], host_permissions: ['<all_urls>'] };
const CODE = "browser.storage.session.get();\nbrowser.alarms.create('day');\nbrowser.notifications?.create({});\nbrowser.tabs.query({});\nconst urls = ['<all_urls>'];\n";
const paragraph = (title: string) => `## \`${title}\`\n\n${'Why it is needed and where it is used, in a sentence or two of plain words. '.repeat(2)}\n\n`;
const DOCUMENT = `# Permissions\n\n${['storage', 'alarms', 'notifications', '<all_urls>'].map(paragraph).join('')}`;

interface Change { manifest?: object; code?: string; document?: string; build?: string }

const problems = ({ manifest = MANIFEST, code = CODE, document = DOCUMENT, build = '' }: Change = {}) => permissions.problems(smallRepository({
  'manifest.json': JSON.stringify(manifest), 'src/browser/a.ts': code, 'docs/permissions.md': document, 'build/manifest.ts': build,
}));

describe('the permissions', () => {
  it('are fine when each is used and explained', () => {
    expect(problems()).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['one that nothing uses', { code: CODE.replace('browser.alarms', 'later') }, 'alarms is asked for and never used'],
    ['one that is only used in a comment', { code: CODE.replace('browser.alarms', '// browser.alarms') }, 'alarms is asked for and never used'],
    ['one that nobody knows', { manifest: { ...MANIFEST, permissions: [...MANIFEST.permissions, 'history'] } }, 'history is not known to this check'],
    ['an API without its permission', { code: `${CODE}browser.cookies.getAll({});` }, 'uses browser.cookies'],
    ['an API under its other name', { code: `${CODE}chrome.history.search({});` }, 'uses browser.history'],
    ['one that the document leaves out', { document: DOCUMENT.replace('## `alarms`', '## Something else') }, 'has no paragraph on alarms'],
    ['one that the document only names', { document: DOCUMENT.replace(/## `alarms`\n\n.*\n/, '## `alarms`\n\nYes.\n') }, 'has no paragraph on alarms'],
    ['one that only the document has', { document: DOCUMENT + paragraph('webNavigation') }, 'explains webNavigation'],
    ['one that only Firefox asks for', { build: "permissions: [...permissions, 'webRequestBlocking']" }, 'webRequestBlocking is asked for and never used'],
  ])('are not: %s', (_, change, problem) => {
    expect(problems(change)).toContainEqual(expect.stringContaining(problem));
  });
});
