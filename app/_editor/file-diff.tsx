'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { DiffView } from '../_components/diff-view';

export type FileDiffProps = {
  path: string;
  before: string;
  after: string;
  /** What `before` is, for those who cannot see where it stands: "at the start". */
  beforeName: string;
};
type Props = FileDiffProps & { kind: 'monaco' | 'plain' };

/** What differs in a file: in Monaco for who chose it (loaded only then), else line by line as text, as also until it is there. */
export function FileDiff({ kind, ...file }: Props) {
  const [Diff, setDiff] = useState<ComponentType<FileDiffProps> | null>(null);
  useEffect(() => {
    if (kind !== 'monaco') return;
    let here = true;
    import('./monaco/monaco-diff').then(
      ({ MonacoDiff }) => here && setDiff(() => MonacoDiff),
      // The text says the same.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [kind]);
  if (kind === 'monaco' && Diff !== null) return <Diff {...file} />;
  return <DiffView title={file.path} before={file.before} after={file.after} />;
}
