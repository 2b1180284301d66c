'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from './button';

/** Copies a text; says so, or what to do where the browser does not allow it. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    // Without HTTPS browsers have no clipboard.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => toast('This browser does not let pages copy. Select the text and copy it yourself.'),
      );
  const Icon = copied ? Check : Copy;
  return (
    <Button onClick={copy} onBlur={() => setCopied(false)}>
      <Icon size={18} aria-hidden="true" />
      <span aria-live="polite">{copied ? 'Copied' : children}</span>
    </Button>
  );
}
