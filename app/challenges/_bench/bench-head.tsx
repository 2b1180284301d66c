'use client';

import type { Ref } from 'react';
import type { AttemptRequest, ChallengeBenchView } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { postJson } from '../../_components/post-json';
import { ExamTimer } from './exam-timer';

type Props = {
  view: Pick<ChallengeBenchView, 'task' | 'attempt' | 'now'>;
  learnerId: string;
  /** What became of the last text, in words. */
  saved: string;
  /** How long the exam took that was handed in, in ms; null before that. */
  taken: number | null;
  checking: boolean;
  paused: boolean;
  onPaused: (paused: boolean) => void;
  onDialog: (dialog: 'changes' | 'hint' | 'solution') => void;
  onCheck: () => void;
  heading: Ref<HTMLHeadingElement>;
};

/** The head of a bench: what it is about, whether the work is safe, and what may be done. */
export function BenchHead(props: Props) {
  const { view, learnerId, saved, taken, checking, paused, onPaused, onDialog, onCheck, heading } = props;
  const { task, attempt } = view;
  const exam = attempt?.mode === 'exam';
  const pause = async () => {
    const body: AttemptRequest = { slug: task.slug, action: paused ? 'resume' : 'pause' };
    const { status } = await postJson('/api/challenges/attempt', body, learnerId);
    if (status === 200) onPaused(!paused);
  };
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="font-bold text-xl outline-none">
          {task.title}
        </h1>
        <p role="status" className="text-muted text-sm" data-testid="draft-state">
          {saved}
        </p>
      </div>
      {/* On phones they share the width evenly; on the narrowest the one that counts has a row of its own. */}
      <fieldset
        data-stop="actions"
        className={`flex items-center gap-2 max-sm:grid max-sm:w-full max-sm:gap-1.5 max-sm:[&>button]:px-1 max-sm:[&>button]:text-sm ${exam ? 'max-sm:grid-cols-3' : 'max-sm:grid-cols-5 max-[379px]:grid-cols-4 max-[379px]:[&>button:last-child]:col-span-4'}`}
      >
        <legend className="sr-only">What to do</legend>
        {exam && attempt.endsAt ? <ExamTimer endsAt={attempt.endsAt} now={view.now} taken={taken} /> : null}
        {exam ? null : (
          <>
            <Button kind="quiet" onClick={pause}>
              {paused ? 'Go on' : 'Pause'}
            </Button>
            <Button kind="quiet" onClick={() => onDialog('hint')}>
              Hint
            </Button>
            <Button kind="quiet" onClick={() => onDialog('solution')}>
              Solution
            </Button>
          </>
        )}
        <Button onClick={() => onDialog('changes')}>Changes</Button>
        <Button
          kind="primary"
          data-landing=""
          aria-disabled={checking}
          onClick={() => {
            if (!checking) onCheck();
          }}
        >
          {checking ? 'Checking' : 'Check'}
        </Button>
      </fieldset>
    </div>
  );
}
