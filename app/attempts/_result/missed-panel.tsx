'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { messageOf } from '@/app/_components/message-of';
import { Panel } from '@/app/_components/panel';
import { postJson } from '@/app/_components/post-json';
import { TextLink } from '@/app/_components/text-link';
import type { AttemptResultView } from '@/lib/services/attempt-result-views';

type Props = { attemptId: string; learnerId: string; missed: NonNullable<AttemptResultView['missed']> };

/** What was missed goes into the daily reviews, in one click. */
export function MissedPanel({ attemptId, learnerId, missed }: Props) {
  const [done, setDone] = useState(missed.every(({ inDeck }) => inDeck));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const add = async () => {
    setBusy(true);
    const { status, body } = await postJson(`/api/attempts/${attemptId}/missed`, {}, learnerId);
    setBusy(false);
    if (status === 200) setDone(true);
    setSaid(
      status === 200
        ? 'Added. They come first today.'
        : (messageOf(body) ?? 'The server does not answer. Try again in a moment.'),
    );
  };
  return (
    <Panel title="Remember it">
      <p className="mb-4 max-w-[68ch]">
        You missed {countWords(missed.length, 'question')} that Spokewise can ask you again until they stay.
      </p>
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
        {done ? (
          <p className="flex items-center gap-2">
            <Check size={18} className="text-secure" aria-hidden="true" />
            They are in your reviews. <TextLink href="/review">Review now</TextLink>
          </p>
        ) : (
          <Button kind="primary" disabled={busy} onClick={add}>
            Add what I missed to my reviews
          </Button>
        )}
        <p role="status" className="text-muted text-sm">
          {said}
        </p>
      </div>
    </Panel>
  );
}
