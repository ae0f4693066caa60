/** Exactly what would be in the archive: each file with its first lines, and more of them on request. */
import { useMemo, useState } from 'preact/hooks';
import { harmless } from '../../src/evidence/harmless.ts';
import type { PackFile } from '../../src/evidence/types.ts';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

const FIRST = 12;
const STEP = 200;

export function Preview({ files }: { files: readonly PackFile[] }) {
  return <div class="files">{files.map((file) => <File key={file.name} file={file} />)}</div>;
}

function File({ file: { name, text, lines, bytes } }: { file: PackFile }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><span class="file-name">{name}</span> <span class="quiet small">{words.say('evidence-file-size', { lines, size: sizeText(bytes, words) })}</span></summary>
      {open && <Lines key={text.length} text={text} />}
    </details>
  );
}

/** A line ends in the file's own way; hidden characters are shown as in the files. */
function Lines({ text }: { text: string }) {
  const words = useWords();
  const [shown, setShown] = useState(FIRST);
  const lines = useMemo(() => text.split('\n').slice(0, -1), [text]);
  return (
    <>
      <pre dir="ltr">{lines.slice(0, shown).map((line) => harmless(line.replace(/\r$/, ''))).join('\n')}</pre>
      {lines.length > shown && <p class="buttons"><button type="button" class="button" onClick={() => setShown(shown + STEP)}>{words.say('evidence-more-lines', { left: lines.length - shown })}</button></p>}
    </>
  );
}
