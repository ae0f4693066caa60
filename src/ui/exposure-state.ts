/** An exposure as the popup paints it: without what the person wants to read nothing of, and with who is muted. */
import { shownOf } from '../exposure/shown.ts';
import type { Exposure, PopupState } from '../exposure/types.ts';
import { chosenReach } from '../memory/alerts/reach.ts';
import { holding, muteOfSite } from '../memory/mutes.ts';
import type { Settings } from '../memory/types.ts';

/** @param now milliseconds since 1970 */
export function exposureState(whole: Exposure, { alerts, muted }: Pick<Settings, 'alerts' | 'muted'>, now: number): Extract<PopupState, { state: 'exposure' }> {
  const { exposure, hidden } = shownOf(whole, (finding) => chosenReach(finding, alerts).reach !== 'nothing');
  const site = muteOfSite(muted, whole.site, now);
  const here = new Set(whole.companies.map(({ organisation }) => organisation?.id));
  const quiet = holding(muted, now).flatMap((mute) => (mute.what === 'company' && here.has(mute.company) ? [mute.company] : []));
  return {
    state: 'exposure', exposure, muted: site !== undefined,
    ...(site?.until === undefined ? {} : { until: site.until }),
    ...(quiet.length > 0 ? { quiet } : {}),
    ...(hidden > 0 ? { hidden } : {}),
  };
}
