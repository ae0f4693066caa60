/** What became of a file, a list or a key, in one sentence that names the file and the place, and says what to do. */
import type { KeepOutcome, SignatureFault } from '../../src/memory/lists/types.ts';
import { fileFaultText } from '../../src/ui/list-words.ts';
import type { Words } from '../../src/ui/words/words.ts';
import type { Told } from './use-import.ts';

const SIGNATURES: Readonly<Record<SignatureFault, string>> = {
  malformed: 'lists-signature-malformed', 'unknown-key': 'lists-signature-unknown-key', wrong: 'lists-signature-wrong', older: 'lists-signature-older',
  expired: 'lists-signature-expired', 'not-yet': 'lists-signature-not-yet', 'another-list': 'lists-signature-another-list', unsigned: 'lists-signature-unsigned',
};
const NOT_KEPT: Readonly<Record<Exclude<KeepOutcome, 'done'>, string>> = {
  'no-room': 'lists-no-room', gone: 'lists-gone', private: 'lists-private', failed: 'lists-failed',
};

export const notKeptText = (why: Exclude<KeepOutcome, 'done'>, words: Words): string => words.say(NOT_KEPT[why]);

/** Whether it is good news: then a screen reader may finish its sentence first. */
export const isGood = ({ outcome }: Told): boolean => outcome === 'added' || outcome === 'replaced' || outcome === 'stopped';

export function toldText(told: Told, words: Words): string {
  const called = (file: string): string => (file === '' ? words.say('lists-pasted') : words.say('lists-file', { file }));
  switch (told.outcome) {
    case 'fault': return words.say('lists-fault', { file: called(told.file), why: fileFaultText(told, words) });
    case 'signature': return words.say('lists-fault', { file: called(told.file), why: words.say(SIGNATURES[told.why]) });
    case 'failed': return words.say('lists-read-failed', { file: called(told.file) });
    case 'stopped': return words.say('lists-stopped');
    case 'several': return words.say('lists-several');
    case 'alone': return words.say('lists-signature-alone');
    case 'added': return words.say('lists-added', { name: told.name });
    case 'replaced': return words.say('lists-replaced', { name: told.name });
    case 'not-kept': return notKeptText(told.why, words);
  }
}
