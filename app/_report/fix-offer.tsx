'use client';

import { useState } from 'react';
import type { Fix } from '@/lib/rules/fix';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';
import { Button } from '../_components/button';
import { DiffView } from '../_components/diff-view';

type Props = {
  fix: Fix;
  /** The files that were judged, by path. */
  texts: Readonly<Record<string, string>>;
  onFix: (fix: Fix) => void;
};

/** A fix that can be made as it is, or one that is shown before it is made because it needs a decision. */
export function FixOffer({ fix, texts, onFix }: Props) {
  const [asking, setAsking] = useState(false);
  const safe = fix.kind === 'safe';
  const after = asking ? applyEdits(texts, fix.edits) : texts;
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="small"
        className="self-start text-left"
        aria-expanded={safe ? undefined : asking}
        onClick={() => (safe ? onFix(fix) : setAsking(!asking))}
      >
        {safe ? 'Apply fix' : 'Decide and fix'}: {fix.title}
      </Button>
      {asking ? (
        <div className="flex flex-col gap-3 rounded-lg border border-conditional border-l-4 p-3">
          <p>{fix.decision}</p>
          {[...new Set(fix.edits.map(({ file }) => file))].map((file) => (
            <DiffView key={file} title={file} before={texts[file] ?? ''} after={after[file] ?? ''} />
          ))}
          <div className="flex flex-wrap gap-2">
            <Button size="small" kind="primary" onClick={() => onFix(fix)}>
              Apply it
            </Button>
            <Button size="small" kind="quiet" onClick={() => setAsking(false)}>
              Leave it
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
