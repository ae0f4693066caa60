/** What came of it: what to choose, how far it is, or the files and the button that saves them. */
import { useState } from 'preact/hooks';
import type { Pack } from '../../src/evidence/types.ts';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Preview } from './preview.tsx';
import type { PackState } from './use-pack.ts';

interface Acts { stop(): void; again(): void; save(pack: Pack): void }

export function Result({ pack, inPrivate, stop, again, save }: Acts & { pack: PackState; inPrivate: boolean }) {
  const words = useWords();
  switch (pack.state) {
    case 'nothing': return <p role="status" class="quiet">{words.say('evidence-choose-first')}</p>;
    case 'failed': return <p class="block level-risk" role="alert">{words.say('evidence-failed')}</p>;
    case 'stopped': return <><p role="status">{words.say('evidence-stopped')}</p><p class="buttons"><button type="button" class="button" onClick={again}>{words.say('evidence-again')}</button></p></>;
    case 'making': return pack.share === undefined ? <p role="status" class="heard">{words.say('evidence-making', { percent: 0 })}</p> : <Progress share={pack.share} stop={stop} />;
    case 'made': return (
      <>
        {pack.lost > 0 && <p class="block level-unknown" role="status">{words.say('evidence-lost', { count: pack.lost })}</p>}
        {pack.pack ? <Ready key={pack.pack.sha256} pack={pack.pack} inPrivate={inPrivate} save={save} /> : <p role="status">{words.say('evidence-empty')}</p>}
      </>
    );
  }
}

function Progress({ share, stop }: { share: number; stop(): void }) {
  const words = useWords();
  const percent = Math.round(share * 100);
  return (
    <>
      <p><progress max={100} value={percent} aria-label={words.say('evidence-making', { percent })} /></p>
      <p role="status">{words.say('evidence-making', { percent })}</p>
      <p class="buttons"><button type="button" class="button" onClick={stop}>{words.say('evidence-cancel')}</button></p>
    </>
  );
}

function Ready({ pack, inPrivate, save }: { pack: Pack; inPrivate: boolean; save(pack: Pack): void }) {
  const words = useWords();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <Preview files={pack.files} />
      <p class="block level-exposure">{words.say(inPrivate ? 'evidence-private' : 'evidence-care')}</p>
      <p class="buttons"><button type="button" class="button main" onClick={() => { save(pack); setSaved(true); }}>{words.say('evidence-save', { size: sizeText(pack.archive.length, words) })}</button></p>
      <div role="status">
        {saved && <><p>{words.say('evidence-saved', { name: pack.name })}</p><p class="small">{words.say('evidence-sum')} <code class="url">{pack.sha256}</code></p></>}
      </div>
    </>
  );
}
