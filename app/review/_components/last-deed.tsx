import { Undo2 } from 'lucide-react';
import { Kbd } from '@/app/_components/kbd';
import type { Deed } from '../_session/session-state';

type Props = {
  deed: Deed | null;
  redoable: boolean;
  keys: { undo: string | null; redo: string | null };
  onUndo: () => void;
  onRedo: () => void;
};

const WORDS: Record<Deed['kind'], string> = {
  review: 'Take back the last answer',
  bury: 'Card put off until tomorrow. Take it back',
  'bury-note': 'Cards put off until tomorrow. Take it back',
  suspend: 'Card suspended. Take it back',
};

/** What was done last, with the way back and its key. Always at the same place, so that nothing jumps. */
export function LastDeed({ deed, redoable, keys, onUndo, onRedo }: Props) {
  return (
    <div className="flex min-h-9 items-center gap-1">
      {deed ? (
        <button
          type="button"
          onClick={onUndo}
          className="inline-flex min-h-9 items-center gap-2 rounded-lg px-2 text-accent text-sm hover:bg-accent-soft"
        >
          <Undo2 size={16} aria-hidden="true" />
          {WORDS[deed.kind]}
          {keys.undo ? <Kbd>{keys.undo.toUpperCase()}</Kbd> : null}
        </button>
      ) : null}
      {redoable ? (
        <button
          type="button"
          onClick={onRedo}
          className="inline-flex min-h-9 items-center gap-2 rounded-lg px-2 text-accent text-sm hover:bg-accent-soft"
        >
          Give it again
          {keys.redo ? <Kbd>{/^[A-Z]$/.test(keys.redo) ? `Shift ${keys.redo}` : keys.redo}</Kbd> : null}
        </button>
      ) : null}
    </div>
  );
}
