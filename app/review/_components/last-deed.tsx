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

/** What was done last, with the way back and its key. It keeps its line when empty, so that nothing jumps. */
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
          <Key name={keys.undo} />
        </button>
      ) : null}
      {redoable ? (
        <button
          type="button"
          onClick={onRedo}
          className="inline-flex min-h-9 items-center gap-2 rounded-lg px-2 text-accent text-sm hover:bg-accent-soft"
        >
          Give it again
          <Key name={keys.redo} />
        </button>
      ) : null}
    </div>
  );
}

/** Shown where there is a keyboard. */
function Key({ name }: { name: string | null }) {
  if (name === null) return null;
  return (
    <span className="hidden md:inline" aria-hidden="true">
      <Kbd>{/^[A-Z]$/.test(name) ? `Shift ${name}` : name.toUpperCase()}</Kbd>
    </span>
  );
}
