/** The honest badge: worst level by colour, number of companies besides the site's own. The same number everywhere. */
import type { Badge, PopupState } from './types.ts';

const MOST = 99;

/** At most three characters: `!` goes before the number of an alert, `?` stands for "not observed". */
export function badgeOf(state: PopupState): Badge {
  if (state.state === 'blind' || state.state === 'not-observed') return { text: '?', level: 'unknown' };
  if (state.state !== 'exposure') return { text: '', level: 'none' };
  const { level, thirdParties } = state.exposure;
  if (level === 'unknown') return { text: '?', level };
  if (state.muted) return { text: '', level: 'none' };
  const number = thirdParties > MOST ? `${MOST}+` : String(thirdParties);
  if (level === 'alert') return { text: thirdParties > MOST ? '!99' : `!${thirdParties || ''}`, level };
  return { text: thirdParties === 0 && level === 'none' ? '' : number, level };
}
