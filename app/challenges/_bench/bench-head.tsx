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
  /** A result is shown, which has a next step of its own. */
  checked: boolean;
  paused: boolean;
  onPaused: (paused: boolean) => void;
  onDialog: (dialog: 'changes' | 'hint' | 'solution' | 'keys') => void;
  onCheck: () => void;
  heading: Ref<HTMLHeadingElement>;
};

/** The head of a bench: what it is about, whether the work is safe, and what may be done. */
export function BenchHead(props: Props) {
  const { view, learnerId, saved, taken, checking, checked, paused, onPaused, onDialog, onCheck, heading } =
    props;
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
      {/* On phones they share the width; the one that counts has a row of its own where there are many. */}
      <fieldset
        data-stop="actions"
        className={`flex items-center gap-2 max-sm:w-full max-sm:flex-wrap max-sm:gap-1.5 max-sm:[&>button]:flex-auto max-sm:[&>button]:px-2 max-sm:[&>button]:text-sm ${exam ? '' : 'max-sm:[&>button:last-child]:basis-full'}`}
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
        <Button kind="quiet" className="max-[899px]:hidden" onClick={() => onDialog('keys')}>
          Keys
        </Button>
        <Button onClick={() => onDialog('changes')}>Changes</Button>
        <Button
          // Another button, not one that passes through unreadable colours.
          key={checked ? 'again' : 'first'}
          kind={checked ? 'secondary' : 'primary'}
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
