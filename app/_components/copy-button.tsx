'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';

/** Copies a text; says so, or what to do where the browser does not allow it. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = () =>
    // Without HTTPS browsers have no clipboard.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setOutcome('copied'),
        () => setOutcome('refused'),
      );
  const Icon = outcome === 'copied' ? Check : Copy;
  const words = {
    none: children,
    copied: 'Copied',
    refused: 'Not allowed here: select and copy it yourself',
  };
  return (
    <Button onClick={copy} onBlur={() => setOutcome('none')}>
      <Icon size={18} aria-hidden="true" />
      <span aria-live="polite">{words[outcome]}</span>
    </Button>
  );
}
