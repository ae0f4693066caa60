/** A change of the options in words: which option, and what it is before and after. */
import type { DetectorId } from '../src/detectors/types.ts';
import { fieldOf, type SettingsChange } from '../src/memory/settings-change.ts';
import type { Mute, QuietHours, Settings } from '../src/memory/types.ts';
import { detectorName } from '../src/ui/detector-name.ts';
import type { Words } from '../src/ui/words/words.ts';

export interface ChangeText { what: string; before: string; after: string }

interface Told { what: string; value: (value: unknown) => string }

/** Every option has its words here; the compiler asks for those of a new one. */
const FIELDS: Readonly<Record<keyof Settings, (change: SettingsChange, words: Words) => Told>> = {
  alerts: alertText,
  badge: (_, words) => ({ what: words.say('options-badge'), value: onOff(words) }),
  deeper: (_, words) => ({ what: words.say('options-deeper'), value: onOff(words) }),
  stop: (_, words) => ({ what: words.say('stop-title'), value: onOff(words) }),
  muted: muteText,
  history: (_, words) => ({ what: words.say('options-history'), value: (days) => (days === 0 ? words.say('options-history-session') : words.say('options-history-days', { days: Number(days) })) }),
  atRisk: (_, words) => ({ what: words.say('options-field-at-risk'), value: onOff(words) }),
  home: (_, words) => ({ what: words.say('options-home'), value: (code) => (typeof code === 'string' ? words.country(code) : words.say('options-value-guess')) }),
  language: (_, words) => ({ what: words.say('options-language'), value: (language) => (language === 'es' ? words.say('options-language-es') : language === 'en' ? words.say('options-language-en') : words.say('options-language-browser')) }),
};

export function changeText(change: SettingsChange, words: Words): ChangeText {
  const { what, value } = FIELDS[fieldOf(change)](change, words);
  return { what, before: value(change.before), after: value(change.after) };
}

const onOff = (words: Words) => (value: unknown): string => (value === true ? words.say('options-value-on') : words.say('options-value-off'));

function alertText({ at }: SettingsChange, words: Words): Told {
  const [, part, name = ''] = at.split('.');
  if (part === 'quiet') return { what: words.say('alerts-quiet'), value: (hours) => (hours === undefined ? words.say('options-value-off') : words.say('options-value-quiet', hoursOf(hours as QuietHours))) };
  const value = (reach: unknown): string => (typeof reach === 'string' ? words.say(`alerts-reach-${reach}`) : words.say('alerts-reach-as-level'));
  return { what: part === 'levels' ? words.say('options-field-level', { level: words.say(`level-${name}`) }) : words.say('options-field-detector', { kind: detectorName(name as DetectorId, words) }), value };
}

function muteText({ before, after }: SettingsChange, words: Words): Told {
  const mute = (after ?? before) as Mute;
  return {
    what: words.say('options-field-mute', { name: mute.what === 'site' ? mute.site : mute.name }),
    value: (value) => {
      if (value === undefined) return words.say('options-value-heard');
      const { until } = value as Mute;
      return until === undefined ? words.say('options-value-muted') : words.say('options-value-muted-until', { moment: words.moment(until) });
    },
  };
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const hoursOf = ({ from, to }: QuietHours): { from: string; to: string } => ({ from: clock(from), to: clock(to) });
