'use client';

import { useEffect, useRef, useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { sameFiles } from '@/lib/content/same-files';
import { Button } from '../../_components/button';

type Props = {
  start: ClusterFiles;
  files: ClusterFiles;
  /** The file that is shown, and its name. */
  shown: { path: string; name: string } | null;
  onTake: (files: ClusterFiles) => void;
};

/** The way back to the start, for the file that is shown or for all. It asks first, and the focus goes to the answer that loses nothing. */
export function ResetFiles({ start, files, shown, onTake }: Props) {
  const [asked, setAsked] = useState<'one' | 'all' | null>(null);
  const keeps = useRef<HTMLButtonElement>(null);
  const openers = { one: useRef<HTMLButtonElement>(null), all: useRef<HTMLButtonElement>(null) };
  const before = useRef(asked);
  useEffect(() => {
    if (asked !== null) keeps.current?.focus();
    else if (before.current !== null) openers[before.current].current?.focus();
    before.current = asked;
  });
  const added = shown !== null && start[shown.path] === undefined;
  const reset = () => {
    if (shown === null || asked === 'all') return onTake(start);
    const { [shown.path]: _gone, ...rest } = files;
    onTake(added ? rest : { ...files, [shown.path]: start[shown.path] ?? '' });
  };
  if (sameFiles(start, files)) return null;
  return (
    // Stays in sight however long the changes are; it reaches over the dialog's own padding, which sticking leaves free.
    <div className="sticky -bottom-5 -mb-5 flex flex-wrap items-center gap-2 bg-surface pt-3 pb-5 sm:-bottom-6 sm:-mb-6 sm:pb-6">
      {asked === null ? (
        <>
          {shown !== null && start[shown.path] !== files[shown.path] ? (
            <Button key="one" ref={openers.one} size="small" onClick={() => setAsked('one')}>
              {added ? 'Remove' : 'Reset'} {shown.name}
            </Button>
          ) : null}
          <Button key="all" ref={openers.all} size="small" onClick={() => setAsked('all')}>
            Reset all files
          </Button>
        </>
      ) : (
        <>
          <p className="w-full">
            {asked === 'all'
              ? 'Put all files back to the start?'
              : added
                ? `Remove ${shown.name}?`
                : `Put ${shown?.name} back to its start?`}{' '}
            What you wrote there is gone.
          </p>
          {/* Keys, so that no button of before becomes one of these with the focus on it. */}
          <Button key="keep" ref={keeps} size="small" onClick={() => setAsked(null)}>
            Keep {asked === 'all' ? 'them' : 'it'}
          </Button>
          <Button key="reset" size="small" kind="danger" onClick={reset}>
            {asked === 'one' && added ? 'Remove' : 'Reset'}
          </Button>
        </>
      )}
    </div>
  );
}
