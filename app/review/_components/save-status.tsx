import { Check, CloudOff } from 'lucide-react';
import type { OutboxStatus } from '../_session/outbox';

/** Whether everything is saved, in words. */
export function SaveStatus({ status }: { status: OutboxStatus }) {
  const waits = status.pending > 0 && status.state !== 'saving';
  const shown = waits || status.state === 'signed-out' || status.state === 'another-learner';
  return (
    <p className="inline-flex items-center gap-1.5 text-muted text-sm" data-testid="save-status">
      {shown ? <CloudOff size={16} aria-hidden="true" /> : <Check size={16} aria-hidden="true" />}
      {wordsOf(status)}
    </p>
  );
}

function wordsOf({ pending, state }: OutboxStatus): string {
  if (pending === 0) return 'Saved';
  if (state === 'saving' && pending < 3) return 'Saving';
  return `${pending} not yet saved`;
}
