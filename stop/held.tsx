/**
 * A page that was held: which, why, who says so, what to do, and three ways on. Nothing of it is a link to what was held; opening it takes
 * two clicks, and the safe way has the focus.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeldReport } from '../src/stop/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { Helplines } from '../src/ui/components/helplines.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { Reported } from '../src/ui/components/reported.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { Address } from './address.tsx';
import type { StopHands } from './hands.ts';
import { heldText } from './held-text.ts';
import { OpenOnce } from './open-once.tsx';

export function HeldPage({ report, hands }: { report: HeldReport; hands: StopHands }) {
  const words = useWords();
  const { url, through, from, indicator, back } = report;
  const { hostname } = new URL(url);
  return (
    <>
      <section class="block held level-alert">
        <LevelMark level="alert" />
        <h1>{words.say('stop-lead')}</h1>
        <Address url={url} />
        <p class="why">{words.say(...why(hostname, indicator))}</p>
        <p>{words.say('stop-not-sent', { host: hostname })} {through.length > 0 && words.say('stop-through', { hosts: through, count: through.length })} {from !== undefined && words.say('stop-from', { host: new URL(from).hostname })}</p>
        <p class="not-proof">{words.say('alert-not-proof')}</p>
        {indicator && <Reported indicator={indicator} />}
        {indicator && <p><CardLink card={indicator.list ? 'detector/known-infrastructure' : `family/${indicator.family.id}`}>{indicator.list ? words.say('stop-card') : words.say('alert-card', { family: indicator.family.name })}</CardLink></p>}
      </section>
      <Doors report={report} hands={hands} back={back} />
      <section class="todo">
        <h2>{words.say('alert-todo')}</h2>
        <ol>
          <li>{words.say('stop-step-keep')}</li>
          <li>{words.say('stop-step-copy')}</li>
          <li>{words.say('alert-step-help')}<Helplines /></li>
        </ol>
      </section>
      <OpenOnce host={hostname} once={hands.once} />
    </>
  );
}

function why(host: string, indicator: HeldReport['indicator']): [string, Record<string, string>?] {
  if (!indicator) return ['stop-why-gone'];
  const family = indicator.family.name;
  if (indicator.list) return ['stop-why-list', { host, list: indicator.list.name, family, named: family === '' ? 'no' : 'yes' }];
  return [indicator.type === 'url' ? 'stop-why-url' : 'stop-why', { host, family }];
}

function Doors({ report, hands, back }: { report: HeldReport; hands: StopHands; back: number }) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<boolean>();
  // Whoever reads begins above; whoever types is at the safe way.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div>
      <p class="doors">
        <button type="button" class="button main" id="back" ref={first} onClick={() => hands.back(back)}>{words.say('stop-back')}</button>
        <button type="button" class="button" id="copy" onClick={() => void hands.copy(heldText(report, words)).then(setCopied)}>{words.say('stop-copy')}</button>
      </p>
      <p role="status" class="said small">{copied === undefined ? '' : copied ? words.say('stop-copied') : words.say('action-copy-failed')}</p>
    </div>
  );
}
