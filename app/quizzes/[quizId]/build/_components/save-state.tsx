import { Button } from '@/app/_components/button';
import type { SaveState } from './use-autosave';

const WORDS = {
  saved: 'All changes saved',
  saving: 'Saving',
  offline: 'No connection: your changes are kept on this page and sent when it is back.',
} as const;

/** Whether the draft is saved. It keeps its line, so that nothing jumps. */
export function SaveStateLine({ state, onKeepMine }: { state: SaveState; onKeepMine: () => void }) {
  if (state.name === 'conflict')
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center gap-3 rounded-lg border border-conditional bg-conditional-soft p-3"
      >
        <p className="min-w-0 flex-1 basis-60">
          This quiz was saved in another tab or by somebody else. What you see here is not saved.
        </p>
        <Button size="small" onClick={() => location.reload()}>
          Load theirs
        </Button>
        <Button size="small" onClick={onKeepMine}>
          Keep mine
        </Button>
      </div>
    );
  const bad = state.name === 'unfit' || state.name === 'refused';
  return (
    <p role="status" className={`min-h-5 text-sm ${bad ? 'font-medium text-exposed' : 'text-muted'}`}>
      {bad ? `Not saved: ${state.message}` : WORDS[state.name]}
    </p>
  );
}
