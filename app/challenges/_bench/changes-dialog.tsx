'use client';

import { useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { FileDiff } from '../../_editor/file-diff';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  start: ClusterFiles;
  /** What one handed in last that reached all, as far as it differs from the start. */
  lastPassing: ClusterFiles | null;
  files: ClusterFiles;
  active: string;
  /** The editor that one works in: changes are shown in the same. */
  editor: 'monaco' | 'plain';
  onTake: (files: ClusterFiles) => void;
};

/** What was changed, against the start or one's own last solution; and the way back, which asks first. */
export function ChangesDialog(props: Props) {
  const { open, onOpenChange, start, lastPassing, files, active, editor, onTake } = props;
  const [against, setAgainst] = useState<'start' | 'passing'>('start');
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState<'one' | 'all' | null>(null);
  const other = against === 'start' ? start : lastPassing && { ...start, ...lastPassing };
  const changed = Object.keys({ ...other, ...files })
    .filter((path) => other !== null && (other[path] ?? '') !== (files[path] ?? ''))
    .sort();
  const shown = [chosen, active].find((path) => changed.includes(path)) ?? changed[0];
  const close = () => {
    setAsked(null);
    setChosen('');
    onOpenChange(false);
  };
  const name = nameOf(active);
  const added = start[active] === undefined;
  const diff = (path: string) => (
    <FileDiff
      key={path}
      kind={editor}
      path={path}
      before={other?.[path] ?? ''}
      after={files[path] ?? ''}
      beforeName={against === 'start' ? 'at the start' : 'in your last solution'}
    />
  );
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title="What you changed"
      wide={editor === 'monaco'}
    >
      <div className="mb-3 flex flex-wrap gap-2">
        <Button size="small" aria-pressed={against === 'start'} onClick={() => setAgainst('start')}>
          Against the start
        </Button>
        <Button size="small" aria-pressed={against === 'passing'} onClick={() => setAgainst('passing')}>
          Against your last solution
        </Button>
      </div>
      {editor === 'monaco' && changed.length > 1 ? (
        <fieldset className="mb-3 flex flex-wrap gap-2">
          <legend className="sr-only">File</legend>
          {changed.map((path) => (
            <Button
              key={path}
              size="small"
              kind="quiet"
              title={path}
              aria-pressed={path === shown}
              onClick={() => setChosen(path)}
            >
              {changed.some((one) => one !== path && nameOf(one) === nameOf(path)) ? path : nameOf(path)}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <div className="flex flex-col gap-3">
        {other === null ? (
          <p className="text-muted">You have not solved this yet, so there is nothing to compare with.</p>
        ) : changed.length === 0 ? (
          <p className="text-muted">Nothing differs.</p>
        ) : null}
        {editor === 'plain' ? changed.map(diff) : shown === undefined ? null : diff(shown)}
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
