/** The letter to one company, from what was seen of it and what the person chose; below it where it goes and when an answer is due. */
import type { Organisation } from '../../src/knowledge/types.ts';
import { suggested } from '../../src/letters/bound.ts';
import { letterFor } from '../../src/letters/letter.ts';
import { tellable } from '../../src/letters/tellable.ts';
import { lawOf } from '../../src/letters/types.ts';
import type { OverviewCompany, OverviewDetail } from '../../src/memory/overview/types.ts';
import type { Choices } from './choices.ts';
import { Deadline } from './deadline.tsx';
import type { LetterDoor } from './door.ts';
import { LetterChoices } from './letter-choices.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { Recipient } from './recipient.tsx';
import { Scope } from './scope.tsx';

export interface LetterFormProps {
  id: string;
  name: string;
  company: OverviewCompany;
  detail: OverviewDetail;
  organisation: Organisation | undefined;
  home: string | undefined;
  choices: Choices;
  choose(patch: Partial<Choices>): void;
  door: LetterDoor;
}

export function LetterForm({ id, name, company: { requests, visits }, detail: { days, hosts, sites }, organisation, home, choices, choose, door }: LetterFormProps) {
  const { language, withSites, person } = choices;
  const kind = choices.kind ?? suggested(organisation?.country, home);
  const inOrder = [...days].sort();
  const all = hosts.map((host) => host.name);
  const places = sites.map((site) => site.name);
  const told = withSites ? { hosts: all, left: 0 } : tellable(all, places);
  const letter = letterFor({
    kind, language, company: name, named: organisation ? 'owner' : 'site', person, today: door.today(),
    witnessed: { from: inOrder[0] ?? '', to: inOrder.at(-1) ?? '', days: days.length, requests, visits, hosts: told.hosts, unnamed: told.left, sites: withSites ? places : [] },
  });
  return (
    <>
      <LetterChoices kind={kind} sites={sites.length} choices={choices} choose={choose} />
      <Scope law={lawOf(kind)} name={name} seat={organisation?.country} />
      <LetterPaper letter={letter} organisation={organisation} choices={choices} choose={choose} door={door} />
      <Recipient organisation={organisation} />
      <Deadline law={lawOf(kind)} id={id} name={name} door={door} />
    </>
  );
}
