'use client';

import { Bookmark } from 'lucide-react';
import { memo, type Ref } from 'react';
import { Button } from '@/app/_components/button';
import { ConfigFiles } from '@/app/_components/config-files';
import { countWords } from '@/app/_components/count-words';
import { Markdown } from '@/app/_components/markdown';
import type { FormHandle } from '@/app/_question/form-handle';
import type { PaperItemView } from '@/lib/quiz/paper-item-view';
import type { PaperResponse } from '@/lib/quiz/paper-response';
import type { PaperShown } from '@/lib/quiz/paper-shown';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import type { PlaceView } from '@/lib/services/taking-views';
import { gapPrompt } from './gap-prompt';
import { GradedAnswer } from './graded-answer';
import { PlaceForm } from './place-form';
import { placeLook } from './place-look';

type Props = {
  item: PaperItemView;
  of: number;
  section: string;
  now: PlaceView;
  task: ChallengeTask | null;
  /** Tries are told about at once. */
  tells: boolean;
  checking: boolean;
  locked: boolean;
  digits: boolean;
  /** Changes when what is saved was read anew. */
  round: string;
  onGiven: (response: PaperResponse) => void;
  onCheck: () => void;
  onFlag: () => void;
  onClear: () => void;
  onNext: () => void;
  onProblem: (text: string) => void;
  form: Ref<FormHandle>;
};

/** One question of a quiz, with its form, or with what may be said once its tries are used. */
export const QuestionPlace = memo(function QuestionPlace(props: Props) {
  const { item, of, section, now, tells, checking, locked } = props;
  const { shown, points, rule, tries, place } = item;
  const look = placeLook(shown);
  const files = 'files' in shown && shown.form !== 'spot-lines' ? shown.files : undefined;
  const left = now.told?.triesLeft ?? tries.length;
  const done = now.told !== null && left === 0;
  return (
    <article
      aria-labelledby={`question-${place}`}
      className={`forced-edge rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-8 ${look.card}`}
    >
      <header className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2
          id={`question-${place}`}
          data-place={place}
          tabIndex={-1}
          className="font-semibold text-base outline-none"
        >
          Question {place} of {of}
        </h2>
        <p className="text-muted text-sm">
          {section ? `${section} · ` : ''}
          {points} {points === 1 ? 'point' : 'points'}
          {tells && tries.length > 1 ? ` · ${left} of ${tries.length} tries left` : ''}
        </p>
        <Button
          size="small"
          kind="quiet"
          className="ml-auto min-h-11"
          aria-pressed={now.flagged}
          disabled={locked}
          onClick={props.onFlag}
        >
          <Bookmark size={16} fill={now.flagged ? 'currentColor' : 'none'} aria-hidden="true" />
          {now.flagged ? 'Flagged' : 'Flag'}
        </Button>
      </header>
      <div className={look.body}>
        <div className={look.question}>
          <Markdown text={promptOf(shown)} className={`max-w-[68ch] leading-relaxed ${look.prompt}`} />
          {rule ? <p className="mt-2 text-muted text-sm">{rule}</p> : null}
          {props.task ? (
            <p className="mt-2 text-muted text-sm">
              The task counts {countWords(taskPoints(props.task), 'point')} of its own below. The share of
              them that you reach is your share of the {countWords(points, 'point')} here.
            </p>
          ) : null}
        </div>
        {files ? (
          <div className={look.files}>
            <ConfigFiles files={files} />
          </div>
        ) : null}
        <div className={`mt-6 ${look.aside}`}>
          {done ? (
            <section aria-label={`Answer to question ${place}`} className="border-line border-t pt-6">
              <GradedAnswer shown={shown} response={now.response} grade={now.told?.grade ?? NOTHING} />
            </section>
          ) : (
            <>
              <PlaceForm
                key={props.round}
                shown={shown}
                rule=""
                task={props.task}
                digits={props.digits}
                locked={locked || checking}
                given={now.response}
                onGiven={props.onGiven}
                onDone={tells ? props.onCheck : props.onNext}
                onProblem={props.onProblem}
                ref={props.form}
              />
              <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
                {tells && shown.form !== 'challenge' ? (
                  <Button kind="primary" disabled={locked || checking} onClick={props.onCheck}>
                    {checking ? 'Checking' : 'Check answer'}
                  </Button>
                ) : null}
                {shown.form === 'order' && now.response === null ? (
                  <Button
                    size="small"
                    className="min-h-11"
                    disabled={locked}
                    onClick={() => props.onGiven(asShown(shown))}
                  >
                    This order is my answer
                  </Button>
                ) : null}
                <Button
                  size="small"
                  kind="quiet"
                  className="min-h-11"
                  disabled={locked || checking || now.response === null}
                  onClick={props.onClear}
                >
                  Clear my answer
                </Button>
              </p>
              {now.told ? (
                <section
                  aria-label={`Your last try at question ${place}`}
                  className="mt-4 border-line border-t pt-4"
                >
                  <GradedAnswer shown={shown} response={null} grade={now.told.grade} />
                </section>
              ) : null}
            </>
          )}
        </div>
      </div>
    </article>
  );
});

function taskPoints({ objectives }: ChallengeTask): number {
  return objectives.reduce((sum, { weight }) => sum + weight, 0);
}

function promptOf(shown: PaperShown): string {
  return shown.form === 'gaps' ? gapPrompt(shown.prompt) : shown.prompt;
}

function asShown({ options }: Extract<PaperShown, { form: 'order' }>): PaperResponse {
  return { form: 'order', chosen: options.map(({ id }) => id) };
}

const NOTHING = {
  place: 0,
  state: null,
  points: null,
  of: 0,
  unreadable: null,
  feedback: null,
  answer: null,
} as const;
