import { Check, CircleDashed, CircleSlash, Minus, X } from 'lucide-react';
import { Markdown } from '@/app/_components/markdown';
import { PathMap } from '@/app/_components/path-map';
import { VerdictFiles } from '@/app/_question/verdict-files';
import { VerdictLines } from '@/app/_question/verdict-lines';
import { VerdictMatch } from '@/app/_question/verdict-match';
import { VerdictOptions } from '@/app/_question/verdict-options';
import type { GradeState } from '@/lib/quiz/grade-paper-item';
import type { PaperResponse } from '@/lib/quiz/paper-response';
import type { PaperShown } from '@/lib/quiz/paper-shown';
import type { ReviewedGrade } from '@/lib/quiz/reviewed-grade';
import { pathIds } from '@/lib/rules/path-ids';
import { ResponseView } from './response-view';

const STATES: Record<GradeState, { Sign: typeof Check; words: string; look: string }> = {
  right: { Sign: Check, words: 'Right', look: 'text-secure' },
  partly: { Sign: CircleDashed, words: 'Partly right', look: 'text-conditional' },
  wrong: { Sign: X, words: 'Not right', look: 'text-exposed' },
  unanswered: { Sign: Minus, words: 'Not answered', look: 'text-muted' },
  invalid: { Sign: CircleSlash, words: 'Could not be read as an answer', look: 'text-muted' },
  void: { Sign: CircleSlash, words: 'Counts for nobody', look: 'text-muted' },
};

type Props = { shown: PaperShown; response: PaperResponse; grade: ReviewedGrade };

/** An answer with what may be said of it: its state and points, feedback, and what would have been right. */
export function GradedAnswer({ shown, response, grade }: Props) {
  const { answer, feedback, unreadable } = grade;
  const said = answer === null ? (feedback ?? []) : [];
  return (
    <div className="flex flex-col gap-4">
      <GradeLine grade={grade} />
      {unreadable ? <p className="text-muted text-sm">{unreadable}</p> : null}
      {answer === null || !showsResponse(shown) ? <ResponseView shown={shown} response={response} /> : null}
      {said.length > 0 ? (
        <ul aria-label="Feedback" className="grid gap-2 border-line border-l-3 pl-4">
          {said.map(({ id, text }) => (
            <li key={id}>
              <Markdown text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      {answer ? <WhatHolds shown={shown} response={response} answer={answer} /> : null}
    </div>
  );
}

/** How an answer came out and what it earned, as far as it may be said. */
export function GradeLine({ grade: { state, points, of } }: Pick<Props, 'grade'>) {
  const { Sign, words, look } = STATES[state ?? 'unanswered'];
  const worth =
    points === null
      ? `${decimal(of)} ${of === 1 ? 'point' : 'points'}`
      : `${decimal(points)} of ${decimal(of)}`;
  return (
    <p className={`flex flex-wrap items-center gap-x-2 font-semibold ${state === null ? '' : look}`}>
      {state === null ? 'Answered' : <Sign size={20} aria-hidden="true" />}
      {state === null ? null : words}
      <span className="tabular font-normal text-muted text-sm">
        {worth}
        {points === null ? '' : ` ${of === 1 ? 'point' : 'points'}`}
      </span>
    </p>
  );
}

function WhatHolds({
  shown,
  response,
  answer,
}: Pick<Props, 'shown' | 'response'> & { answer: NonNullable<ReviewedGrade['answer']> }) {
  const { options, correct, why } = answer;
  return (
    <>
      {shown.form === 'map-point' || shown.form === 'map-name' ? (
        <PathMap
          title="The path that the question is about"
          lit={pathIds.filter((id) =>
            shown.form === 'map-name'
              ? id === shown.lit
              : options.some((one) => one.correct && one.id === id),
          )}
        />
      ) : null}
      {shown.form === 'spot-lines' ? (
        <>
          <VerdictFiles files={shown.files} options={options} />
          <VerdictLines files={shown.files} options={options} />
        </>
      ) : shown.form === 'match' ? (
        <VerdictMatch
          question={shown}
          pairs={response?.form === 'match' ? response.pairs : {}}
          options={options}
        />
      ) : showsResponse(shown) ? (
        <VerdictOptions options={options} />
      ) : (
        <section>
          <h4 className="mb-1 font-semibold text-muted text-sm">What holds</h4>
          <Markdown text={correct} className="max-w-[68ch]" />
          {options
            .filter(({ explanation }) => explanation !== null)
            .map(({ id, explanation }) => (
              <Markdown key={id} text={explanation ?? ''} className="mt-1 max-w-[68ch] text-[0.9375rem]" />
            ))}
        </section>
      )}
      {why ? (
        <section>
          <h4 className="mb-1 font-semibold text-muted text-sm">Why it is so</h4>
          <Markdown text={why} className="max-w-[68ch]" />
        </section>
      ) : null}
    </>
  );
}

/** Whether the right answer is shown with what was chosen marked in it, so that it need not be said twice. */
function showsResponse({ form }: PaperShown): boolean {
  return (
    form === 'choose-one' ||
    form === 'choose-many' ||
    form === 'map-name' ||
    form === 'map-point' ||
    form === 'match' ||
    form === 'spot-lines'
  );
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
