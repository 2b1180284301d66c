'use client';

import { CircleAlert, Flag } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Skeleton } from '@/app/_components/skeleton';
import { cardLook } from '@/app/_question/card-look';
import { type CardPlaces, CardView } from '@/app/_question/card-view';
import { DESK_BAR_LOOK, DESK_HEAD_LOOK, DESK_LOOK } from '@/app/_question/desk-look';
import { FlagDialog } from '@/app/_question/flag-dialog';
import type { KeyCommand } from '@/app/_question/key-command';
import { Notice } from '@/app/_question/notice';
import { optionCount } from '@/app/_question/option-count';
import { SourcesDialog } from '@/app/_question/sources-dialog';
import { useKeyCommands } from '@/app/_question/use-key-commands';
import { useMovingFocus } from '@/app/_question/use-moving-focus';
import { useVisibleTime } from '@/app/_question/use-visible-time';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import type { QuestionCard } from '@/lib/services/review-views';
import { PracticeBar } from './practice-bar';
import { PracticeCount } from './practice-count';
import { PracticeEnd } from './practice-end';
import { usePractice } from './use-practice';

type Props = {
  first: readonly QuestionCard[];
  choice: PracticeChoice;
  learnerId: string;
  shortcuts: Readonly<Record<string, string>> | null;
  /** Where the choice is changed. */
  again: string;
};

/** An endless practice: a question, its answer, the next. Nothing is stored unless the learner says so. */
export function PracticeDesk({ first, choice, learnerId, shortcuts, again }: Props) {
  const { state, dispatch, peek, answer } = usePractice(first, choice, learnerId);
  const { current, phase } = state;
  const [sheet, setSheet] = useState<'flag' | 'source' | null>(null);
  const places = useRef<CardPlaces>(null);
  const readTime = useVisibleTime(phase.shownAt);
  const answeredIn = useRef(0);
  const say = useCallback((text: string) => dispatch({ type: 'notice', text }), [dispatch]);
  const give = useCallback(
    (given: Parameters<typeof answer>[0]) => {
      answeredIn.current = readTime();
      void answer(given);
    },
    [answer, readTime],
  );
  useMovingFocus(phase, places);
  useKeyCommands(
    () => {
      const { current, phase, finished } = peek();
      return {
        phase: current && !finished ? phase.name : null,
        form: current?.question.form ?? null,
        optionCount: current ? optionCount(current.question) : 0,
        answerVisibleMs: phase.name === 'answer' ? Date.now() - phase.revealedAt : 0,
        buttons: 0,
        proposed: null,
        shortcuts,
      };
    },
    (command: KeyCommand) => {
      if (command.do === 'submit') places.current?.form?.submit();
      else if (command.do === 'choose') places.current?.form?.choose(command.index);
      else if (command.do === 'next') dispatch({ type: 'next' });
      else if (command.do === 'flag' || command.do === 'source') setSheet(command.do);
      else if (command.do === 'lesson')
        window.open(`/lessons/${peek().current?.lesson.slug}`, '_blank', 'noopener');
    },
  );

  if (state.finished)
    return (
      <PracticeEnd
        practised={state.practised}
        learnerId={learnerId}
        again={again}
        onGoOn={() => dispatch({ type: 'go-on' })}
      />
    );
  return (
    <div className={DESK_LOOK}>
      <h1 className="sr-only">Practice</h1>
      <div className={DESK_HEAD_LOOK}>
        <PracticeCount practised={state.practised} />
        <div className="flex items-center gap-2">
          <Button
            kind="quiet"
            size="small"
            className="size-11 px-0"
            aria-label="Report a problem with this question"
            onClick={() => setSheet('flag')}
          >
            <Flag size={18} aria-hidden="true" />
          </Button>
          <Button size="small" className="min-h-11" onClick={() => dispatch({ type: 'finish' })}>
            Finish
          </Button>
        </div>
      </div>
      {current ? (
        <CardView
          key={current.seed}
          card={current}
          phase={phase}
          places={places}
          digits={shortcuts !== null}
          onAnswer={give}
          onProblem={say}
        />
      ) : (
        <div role="status">
          <span className="sr-only">Drawing the next question</span>
          <Skeleton className="h-80 w-full rounded-2xl" />
        </div>
      )}
      <div className={`${DESK_BAR_LOOK} ${current ? cardLook(current.question).bar : ''}`}>
        {state.notice ? (
          <Notice icon={<CircleAlert size={18} />} role="alert">
            {state.notice}
          </Notice>
        ) : null}
        {current ? (
          <PracticeBar
            key={current.seed}
            card={current}
            phase={phase}
            learnerId={learnerId}
            answeredIn={() => answeredIn.current}
            onCheck={() => places.current?.form?.submit()}
            onNext={() => dispatch({ type: 'next' })}
            onSaid={say}
          />
        ) : null}
      </div>
      {current ? (
        <>
          <FlagDialog
            itemId={current.itemId}
            seed={current.seed}
            answer={phase.name === 'answer' ? phase.answer : null}
            learnerId={learnerId}
            open={sheet === 'flag'}
            onOpenChange={() => setSheet(null)}
            onDone={say}
          />
          <SourcesDialog card={current} open={sheet === 'source'} onOpenChange={() => setSheet(null)} />
        </>
      ) : null}
    </div>
  );
}
