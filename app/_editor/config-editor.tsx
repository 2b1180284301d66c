'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { EditorProps } from './editor-props';
import { loadMonaco } from './monaco/load-monaco';
import { PlainEditors } from './plain-editors';

type Props = EditorProps & {
  /** What the person chose: Monaco, or text areas with the same checks. */
  kind: 'monaco' | 'plain';
};

/**
 * The editor of a cluster's files, one at a time. It fills its parent's height. Texts live in the parent's state; each file keeps
 * its own undo, for as long as this component stays mounted. Until Monaco is there, and where it does not come, the plain one stands.
 */
export function ConfigEditor({ kind, ...props }: Props) {
  const [Desk, setDesk] = useState<ComponentType<EditorProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (kind !== 'monaco') return;
    let here = true;
    loadMonaco().then(
      ({ MonacoDesk }) => {
        if (!here) return;
        setFailed(false);
        setDesk(() => MonacoDesk);
      },
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [kind]);
  if (kind === 'monaco' && Desk !== null) return <Desk {...props} />;
  return (
    <div className="flex h-full flex-col gap-2">
      {kind === 'monaco' && failed ? (
        <p role="status" className="text-muted text-sm">
          The editor with completion did not load. This one has the same checks; reload the page to try again.
        </p>
      ) : null}
      <div className="min-h-0 flex-1">
        <PlainEditors {...props} />
      </div>
    </div>
  );
}
