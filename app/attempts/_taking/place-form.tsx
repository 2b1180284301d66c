'use client';

import { memo } from 'react';
import { AnswerForm } from '@/app/_question/answer-form';
import type { PaperShown } from '@/lib/quiz/paper-shown';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import { GapsForm } from './gaps-form';
import { NumberForm } from './number-form';
import type { PlaceFormProps } from './place-form-props';
import { responseOf } from './response-of';
import { TaskForm } from './task-form';

type Props = PlaceFormProps & {
  shown: PaperShown;
  /** How partly right answers count here; empty says nothing of it. */
  rule: string;
  task: ChallengeTask | null;
  digits: boolean;
  onProblem: (text: string) => void;
};

/** The form of a question in a quiz: those that reviews have, and three more. It begins with what is saved and tells every change. */
export const PlaceForm = memo(function PlaceForm({ shown, task, rule, digits, onProblem, ...props }: Props) {
  const { given, onGiven, onDone, ref, locked } = props;
  switch (shown.form) {
    case 'number':
      return <NumberForm {...props} />;
    case 'gaps':
      return <GapsForm {...props} gaps={shown.gaps} />;
    case 'challenge':
      return task === null ? (
        <p role="alert">This sandbox task is not there any more. It counts for nobody.</p>
      ) : (
        <TaskForm {...props} task={task} />
      );
    default:
      return (
        <AnswerForm
          question={shown}
          rule={rule}
          locked={locked}
          digits={digits}
          given={given !== null && given.form === shown.form && isAnswer(given) ? given : null}
          onGiven={(answer) => onGiven(responseOf(answer))}
          onAnswer={onDone}
          onProblem={onProblem}
          ref={ref ?? null}
        />
      );
  }
});

type Given = NonNullable<PlaceFormProps['given']>;

function isAnswer(given: Given): given is Exclude<Given, { form: 'number' | 'gaps' | 'challenge' }> {
  return given.form !== 'number' && given.form !== 'gaps' && given.form !== 'challenge';
}
