// @vitest-environment happy-dom
/** The contact that an organisation set stands below the helplines, and apart from them, where an alert is told; and nowhere without one. */
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
  return { root, lines: [...root.querySelectorAll('.todo ul li')].map(textOf), contact: root.querySelector('.todo .contact') };
}

const CONTACT: Contact = { name: 'Help desk of example.org', text: 'Every day from nine to six.', url: 'https://help.example.org/' };

describe('in an alert', () => {
  it('are the helplines alone where no organisation set a contact', async () => {
    const { lines, contact } = await helplines('spyware-match');
    expect(lines).toHaveLength(3);
    expect(contact).toBeNull();
  });

  it.each(LANGUAGES)('comes the contact after them, by name, text and link, and not as one of those who are said to help free and in confidence (%s)', async (language) => {
    const { root, lines, contact } = await helplines('spyware-match', CONTACT, language);
    expect(lines).toHaveLength(3);
    expect(textOf(contact)).toMatch(/^(Your organisation’s own contact|El contacto de tu organización): Help desk of example\.org/);
    expect(textOf(contact)).toContain('Every day from nine to six.');
    expect(contact?.querySelector('a')?.getAttribute('href')).toBe('https://help.example.org/');
    expectDecent(root);
  });

  it('is no link without an address, and no text that hides another', async () => {
    const { contact } = await helplines('spyware-match', { name: 'Desk\u202egro.elpmaxe', text: '', url: '' });
    expect(contact?.querySelector('a')).toBeNull();
    expect(textOf(contact)).toBe('Your organisation’s own contact: Deskgro.elpmaxe');
  });
});

it('says nothing of it where nothing is wrong', async () => {
  expect(textOf((await helplines('ordinary', CONTACT)).root)).not.toContain('Help desk');
});
