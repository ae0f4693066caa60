import { endOf, type MuteSpan, type Whom } from '../src/memory/mutes.ts';
import type { ExposureState } from './exposure-view.tsx';

/** What the worker will say a second later: the site or company muted, or no longer. */
export function withMuted({ until, ...state }: ExposureState, whom: Whom, span: MuteSpan | 'off'): ExposureState {
  if (whom.what === 'company') {
    const others = (state.quiet ?? []).filter((company) => company !== whom.company);
    return { ...state, ...(until === undefined ? {} : { until }), quiet: span === 'off' ? others : [...others, whom.company] };
  }
  return { ...state, muted: span !== 'off', ...(span === 'off' ? {} : endOf(span, Date.now())) };
}
