'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { messageOf } from '@/app/_components/message-of';
import { toRoute } from '@/app/_components/to-route';
import type { ImportReview, ImportStep } from '@/lib/services/question-views';
import { ChooseFile } from './choose-file';
import { readSteps } from './read-steps';
import { ReviewImport } from './review-import';

const NO_ANSWER = 'The server does not answer. Try again in a moment; nothing was stored.';

/** Imports in two steps: a file is read and looked through, then what was chosen of it is taken. */
export function ImportDesk({ learnerId }: { learnerId: string }) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [review, setReview] = useState<ImportReview | null>(null);
  const [step, setStep] = useState<ImportStep | null>(null);
  const [said, setSaid] = useState('');
  // The same for another try of the same file: nothing is taken twice.
  const [id, setId] = useState('');
  const post = (path: string, chosen: File, request: unknown) => {
    const body = new FormData();
    body.set('file', chosen);
    body.set('request', JSON.stringify(request));
    return fetch(path, { method: 'POST', body, headers: { 'x-spokewise-learner': learnerId } });
  };
  const read = async (chosen: File) => {
    setSaid('');
    setFile(chosen);
    setStep({ step: 'reading' });
    try {
      const reply = await post('/api/questions/read', chosen, {});
      const body: unknown = await reply.json();
      if (reply.ok) {
        setReview(body as ImportReview);
        setId(crypto.randomUUID());
      } else setSaid(messageOf(body) ?? NO_ANSWER);
    } catch {
      setSaid(NO_ANSWER);
    }
    setStep(null);
  };
  const take = async (leave: readonly number[]) => {
    if (file === null) return;
    setSaid('');
    setStep({ step: 'reading' });
    try {
      const reply = await post('/api/questions/import', file, { id, leave });
      if (!reply.ok || reply.body === null) setSaid(messageOf(await reply.json()) ?? NO_ANSWER);
      else {
        const last = await readSteps(reply.body, setStep);
        if (last?.step === 'done') return router.push(toRoute(`/questions?import=${id}`));
        setSaid(last?.step === 'refused' ? last.message : NO_ANSWER);
      }
    } catch {
      setSaid(NO_ANSWER);
    }
    setStep(null);
  };
  const words =
    step?.step === 'saving' ? `${step.done} of ${step.of} stored` : step !== null ? 'Reading the file' : '';
  return (
    <>
      {review === null ? (
        <ChooseFile busy={step !== null} onFile={(chosen) => void read(chosen)} />
      ) : (
        <ReviewImport
          review={review}
          name={file?.name ?? ''}
          busy={step !== null}
          onTake={(leave) => void take(leave)}
          onBack={() => setReview(null)}
        />
      )}
      <p role="status" className="mt-4 min-h-6 text-muted">
        {words}
      </p>
      {step?.step === 'saving' ? (
        <progress
          value={step.done}
          max={step.of}
          className="h-2 w-full max-w-sm accent-accent"
          aria-label="Questions stored"
        />
      ) : null}
      <p role="alert" className="font-medium text-exposed empty:hidden">
        {said}
      </p>
    </>
  );
}
