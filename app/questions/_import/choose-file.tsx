import { Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { INPUT_LOOK } from '@/app/_components/input-look';

type Props = { busy: boolean; onFile: (file: File) => void };

const LARGEST = 5 * 1024 * 1024;

/** A file to choose or drop, or a text to paste. */
export function ChooseFile({ busy, onFile }: Props) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [isOver, setIsOver] = useState(false);
  const give = (file: File | null | undefined) => {
    if (!file || busy) return;
    const isLarge = file.size > LARGEST;
    setSaid(isLarge ? 'The file is larger than 5 MB. Split it, or leave its pictures out.' : '');
    if (!isLarge) onFile(file);
  };
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <section
        aria-labelledby="from-file"
        className={`rounded-xl border-2 border-dashed p-6 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-edge bg-surface'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          give(event.dataTransfer.files[0]);
        }}
      >
        <Upload size={28} aria-hidden="true" className="mx-auto mb-2 text-muted" />
        <h2 id="from-file" className="font-semibold text-lg">
          A file
        </h2>
        <p className="mx-auto mb-4 max-w-[40ch] text-muted">
          GIFT, Aiken, Moodle XML, QTI 1.2 to 3.0, CSV or an Anki package, up to 5 MB. You look it through
          before anything is stored.
        </p>
        <input
          type="file"
          aria-label="File with questions"
          disabled={busy}
          className={`${INPUT_LOOK} mx-auto max-w-80`}
          onChange={({ target }) => {
            give(target.files?.[0]);
            // The same file again, after it was changed, is a new choice.
            target.value = '';
          }}
        />
        <p role="alert" className="mt-3 font-medium text-exposed empty:hidden">
          {said}
        </p>
      </section>
      <section
        aria-labelledby="from-text"
        className="rounded-xl border border-line bg-surface p-6 shadow-card"
      >
        <h2 id="from-text" className="mb-2 font-semibold text-lg">
          Or a text
        </h2>
        <textarea
          aria-labelledby="from-text"
          rows={8}
          value={text}
          spellCheck={false}
          placeholder={'Which port does the kubelet serve on? {\n=10250\n~6443\n~2379\n}'}
          className={`${INPUT_LOOK} resize-y font-mono text-sm!`}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          kind="primary"
          className="mt-3"
          disabled={busy || text.trim() === ''}
          onClick={() => give(new File([text], 'pasted.txt', { type: 'text/plain' }))}
        >
          Look it through
        </Button>
      </section>
    </div>
  );
}
