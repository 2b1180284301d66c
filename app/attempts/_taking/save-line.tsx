'use client';

import { Check, CloudOff, CloudUpload } from 'lucide-react';
import { countWords } from '@/app/_components/count-words';
import type { SaveState } from '../_queue/taking-state';

/** Whether what was done is safe, always at the same place; `some`: there are answers. Said aloud only when the line is lost or back. */
export function SaveLine({ save, some }: { save: SaveState; some: boolean }) {
  const kept = countWords(save.kept, 'answer');
  const words = {
    saved: save.at === null ? (some ? 'Saved' : 'Nothing to save yet') : `Saved ${timeWords(save.at)}`,
    saving: 'Saving',
    offline: `Offline: ${kept} kept here`,
    elsewhere: `Not saving: ${kept} kept here`,
    'signed-out': `Signed out: ${kept} kept here`,
    gone: `Not saving: ${kept} kept here`,
  }[save.kind];
  const troubled = save.kind !== 'saved' && save.kind !== 'saving';
  const Sign = troubled ? CloudOff : save.kind === 'saving' ? CloudUpload : Check;
  return (
    <>
      <p
        data-save={save.kind}
        className={`tabular flex min-h-8 items-center gap-2 text-sm ${troubled ? 'font-semibold text-exposed' : 'text-muted'}`}
      >
        <Sign size={16} aria-hidden="true" />
        <span suppressHydrationWarning>{words}</span>
      </p>
      <p role="status" className="sr-only">
        {troubled ? words : ''}
      </p>
    </>
  );
}

function timeWords(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
