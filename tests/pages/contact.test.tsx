// @vitest-environment happy-dom
/** The contact that an organisation set stands before the helplines where an alert is told, and nowhere without one. */
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { Popup } from '../../popup/popup.tsx';
import type { Contact } from '../../src/memory/policy/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { expectDecent, mount, textOf } from './page.ts';

const actions = { copy: async () => true, reload: () => undefined, grant: () => undefined, options: () => undefined, mute: async () => true };

async function helplines(name: string, contact?: Contact, language: 'en' | 'es' = 'en') {
  const state = FIXTURES[name];
  if (!state) throw new Error(`no fixture ${name}`);
  const root = await mount(<Popup state={state} words={strictWords(language)} actions={actions} contact={contact} />);
  return { root, lines: [...root.querySelectorAll('.todo ul li')] };
}

const CONTACT: Contact = { name: 'Help desk of example.org', text: 'Every day from nine to six.', url: 'https://help.example.org/' };

describe('in an alert', () => {
  it('are the helplines alone where no organisation set a contact', async () => {
    expect((await helplines('spyware-match')).lines.map(textOf)).toHaveLength(3);
  });

  it.each(LANGUAGES)('comes the contact first, by name, text and link (%s)', async (language) => {
    const { root, lines } = await helplines('spyware-match', CONTACT, language);
    expect(lines).toHaveLength(4);
    expect(textOf(lines[0])).toContain('Help desk of example.org');
    expect(textOf(lines[0])).toContain('Every day from nine to six.');
    expect(lines[0]?.querySelector('a')?.getAttribute('href')).toBe('https://help.example.org/');
    expectDecent(root);
  });

  it('is no link without an address, and no text that hides another', async () => {
    const { lines } = await helplines('spyware-match', { name: 'Desk\u202egro.elpmaxe', text: '', url: '' });
    expect(lines[0]?.querySelector('a')).toBeNull();
    expect(textOf(lines[0])).toBe('Deskgro.elpmaxe (your organisation’s contact)');
  });
});

it('says nothing of it where nothing is wrong', async () => {
  expect(textOf((await helplines('ordinary', CONTACT)).root)).not.toContain('Help desk');
});
