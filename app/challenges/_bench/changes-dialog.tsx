'use client';

import { useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { FileDiff } from '../../_editor/file-diff';
import { ResetFiles } from './reset-files';

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
  const other = against === 'start' ? start : { ...start, ...lastPassing };
  const changed = Object.keys({ ...other, ...files })
    .filter((path) => (other[path] ?? '') !== (files[path] ?? ''))
    .sort();
  const shown = [chosen, active].find((path) => changed.includes(path)) ?? changed[0];
  const close = () => {
    setChosen('');
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title="What you changed"
      wide={editor === 'monaco'}
    >
      {lastPassing === null ? null : (
        <div className="mb-3 flex flex-wrap gap-2">
          <Button size="small" aria-pressed={against === 'start'} onClick={() => setAgainst('start')}>
            Against the start
          </Button>
          <Button size="small" aria-pressed={against === 'passing'} onClick={() => setAgainst('passing')}>
            Against your last solution
          </Button>
        </div>
      )}
      {changed.length > 1 ? (
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
      {shown === undefined ? (
        <p className="text-muted">Nothing differs.</p>
      ) : (
        <FileDiff
          key={shown}
          kind={editor}
          path={shown}
          before={other[shown] ?? ''}
          after={files[shown] ?? ''}
          beforeName={against === 'start' ? 'at the start' : 'in your last solution'}
        />
      )}
      <ResetFiles
        // Another file is asked about anew.
        key={shown ?? ''}
        start={start}
        files={files}
        shown={shown === undefined ? null : { path: shown, name: nameOf(shown) }}
        onTake={(next) => {
          onTake(next);
          close();
        }}
      />
    </Dialog>
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
