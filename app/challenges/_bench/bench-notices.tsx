'use client';

import type { ChallengeDraft } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import type { OtherTab } from './use-draft';
import type { SubmissionState } from './use-submission';

type Props = {
  /** Of a draft from which files were left out. */
  note: string | null;
  handed: SubmissionState;
  paused: boolean;
  /** What another tab of this browser does with the same challenge. */
  otherTab: OtherTab;
  /** A newer draft of another device or tab. */
  offer: ChallengeDraft | null;
  onSettle: (use: 'theirs' | 'mine') => void;
};

/** What a person should know of their work just now: not checked yet, refused, paused, or written elsewhere too. */
export function BenchNotices({ note, handed, paused, otherTab, offer, onSettle }: Props) {
  return (
    <div role="status" className="empty:hidden">
      {note ? <p className="mb-3 rounded-lg bg-unknown-soft px-4 py-3">{note}</p> : null}
      {handed.kind === 'waiting' ? (
        <p className="mb-3 rounded-lg bg-unknown-soft px-4 py-3">
          {handed.sentence ??
            'The server does not answer. Your work is kept on this device and checked when it is back.'}
        </p>
      ) : null}
      {handed.kind === 'refused' ? (
        <p className="mb-3 rounded-lg bg-exposed-soft px-4 py-3">{handed.sentence}</p>
      ) : null}
      {paused ? (
        <p className="mb-3 rounded-lg bg-unknown-soft px-4 py-3">
          Paused: the time stands still until you go on.
        </p>
      ) : null}
      {otherTab ? (
        <p className="mb-3 rounded-lg bg-unknown-soft px-4 py-3">
          {otherTab === 'same'
            ? 'Also open in another tab: what you write in one appears in the other, and the newer text is kept.'
            : 'This challenge was begun anew in another tab, so this tab saves nothing any more. Copy from it what you need, then reload it to go on.'}
        </p>
      ) : null}
      {offer ? (
        <div className="mb-3 flex flex-wrap items-center gap-2 rounded-lg border border-conditional px-4 py-2">
          <p className="min-w-0 flex-1">
            Another device or tab saved a newer text at{' '}
            {new Date(offer.savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}.
            Yours stays until you choose.
          </p>
          <Button size="small" onClick={() => onSettle('theirs')}>
            Take the newer one
          </Button>
          <Button size="small" kind="quiet" onClick={() => onSettle('mine')}>
            Keep mine
          </Button>
        </div>
      ) : null}
    </div>
  );
}
