'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/app/_components/button';
import { ChoiceField } from '@/app/_components/choice-field';
import { Dialog } from '@/app/_components/dialog';
import { INPUT_LOOK } from '@/app/_components/input-look';
import type { Answer } from '@/lib/questions/answer';
import type { FlagReason } from '@/lib/services/review-views';
import { postJson } from '../_components/post-json';

type Props = {
  itemId: string;
  /** How the question was drawn, and the answer if one was given: with them it can be looked at again. */
  seed: string;
  answer: Answer | null;
  learnerId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone: (text: string) => void;
};

const REASONS: readonly { value: FlagReason; label: string }[] = [
  { value: 'wrong', label: 'It is wrong' },
  { value: 'outdated', label: 'It is outdated' },
  { value: 'unclear', label: 'It is unclear' },
  { value: 'other', label: 'Something else' },
];

/** Reports a problem with a card's content, with a note. */
export function FlagDialog({ itemId, seed, answer, learnerId, open, onOpenChange, onDone }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    setSending(true);
    const reply = await postJson(
      '/api/flags',
      { itemId, seed, answer, reason: form.get('reason'), note: String(form.get('note') ?? '') },
      learnerId,
    );
    setSending(false);
    if (reply.status >= 200 && reply.status < 300) {
      setProblem(null);
      onOpenChange(false);
      onDone('Thank you. The report was sent to those who look after the content.');
    } else {
      setProblem('The report could not be sent. What you wrote is still here: try again in a moment.');
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Report a problem with this card"
      description="Your report goes to those who look after the content. The question as you see it and your answer go with it. The card stays in your deck."
    >
      <form onSubmit={submit}>
        <ChoiceField name="reason" legend="What is the matter?" options={REASONS} defaultValue="wrong" />
        <label className="mt-2 block font-medium" htmlFor="flag-note">
          Note
        </label>
        <textarea
          id="flag-note"
          name="note"
          rows={4}
          maxLength={2000}
          className={`${INPUT_LOOK} mt-1.5`}
          aria-describedby="flag-note-help"
        />
        <p id="flag-note-help" className="mt-1 text-muted text-sm">
          What should it say, and where did you read it?
        </p>
        {problem ? (
          <p role="alert" className="mt-3 font-medium text-exposed">
            {problem}
          </p>
        ) : null}
        <Button type="submit" kind="primary" className="mt-4" aria-disabled={sending}>
          {sending ? 'Sending' : 'Send report'}
        </Button>
      </form>
    </Dialog>
  );
}
