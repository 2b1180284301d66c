'use client';

import { useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { DiffView } from '../../_components/diff-view';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  start: ClusterFiles;
  lastPassing: ClusterFiles | null;
  files: ClusterFiles;
  active: string;
  onTake: (files: ClusterFiles) => void;
};

/** What was changed, against the start or one's own last solution; and the way back, which asks first. */
export function ChangesDialog({ open, onOpenChange, start, lastPassing, files, active, onTake }: Props) {
  const [against, setAgainst] = useState<'start' | 'passing'>('start');
  const [asked, setAsked] = useState<'one' | 'all' | null>(null);
  const other = against === 'passing' && lastPassing ? { ...start, ...lastPassing } : start;
  const changed = Object.keys({ ...other, ...files })
    .filter((path) => (other[path] ?? '') !== (files[path] ?? ''))
    .sort();
  const close = () => {
    setAsked(null);
    onOpenChange(false);
  };
  const name = active.slice(active.lastIndexOf('/') + 1);
  const added = start[active] === undefined;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title="What you changed"
    >
      {lastPassing ? (
        <div className="mb-3 flex flex-wrap gap-2">
          <Button size="small" aria-pressed={against === 'start'} onClick={() => setAgainst('start')}>
            Against the start
          </Button>
          <Button size="small" aria-pressed={against === 'passing'} onClick={() => setAgainst('passing')}>
            Against your last solution
          </Button>
        </div>
      ) : null}
      <div className="flex flex-col gap-3">
        {changed.length === 0 ? <p className="text-muted">Nothing differs.</p> : null}
        {changed.map((path) => (
          <DiffView key={path} title={path} before={other[path] ?? ''} after={files[path] ?? ''} />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        {asked === null ? (
          <>
            <Button size="small" disabled={start[active] === files[active]} onClick={() => setAsked('one')}>
              {added ? 'Remove' : 'Reset'} {name}
            </Button>
            <Button size="small" onClick={() => setAsked('all')}>
              Reset all files
            </Button>
          </>
        ) : (
          <>
            <p className="w-full">
              {asked === 'all'
                ? 'Put all files back to the start?'
                : added
                  ? `Remove ${name}?`
                  : `Put ${name} back to its start?`}{' '}
              What you wrote there is gone.
            </p>
            <Button
              size="small"
              kind="danger"
              onClick={() => {
                const { [active]: _gone, ...rest } = files;
                onTake(asked === 'all' ? start : added ? rest : { ...files, [active]: start[active] ?? '' });
                close();
              }}
            >
              {asked === 'one' && added ? 'Remove' : 'Reset'}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setAsked(null)}>
              Keep it
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
