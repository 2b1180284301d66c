'use client';

import { memo, type Ref, type RefObject } from 'react';
import { ExamTag } from '@/app/_components/exam-tag';
import { Markdown } from '@/app/_components/markdown';
import { PathGlyph } from '@/app/_components/path-glyph';
import type { Answer } from '@/lib/questions/answer';
import type { ReviewCard } from '@/lib/services/review-views';
import type { Phase } from '../_session/session-state';
import { AnswerForm } from './answer-form';
import { AnswerRegion } from './answer-region';
import type { FormHandle } from './form-handle';

type Props = {
  card: ReviewCard;
  /** null: this card is next and waits, rendered and hidden. */
  phase: Phase | null;
  questionRef: RefObject<HTMLDivElement | null> | null;
  answerRef: RefObject<HTMLElement | null> | null;
  formRef: Ref<FormHandle> | null;
  onAnswer: (answer: Answer) => void;
  onProblem: (text: string) => void;
};

/** One card: question above, answer below the line. Memoised, so that a card rendered ahead only has to be unhidden. */
export const CardView = memo(function CardView(props: Props) {
  const { card, phase, questionRef, answerRef, formRef, onAnswer, onProblem } = props;
  const shown = phase?.name === 'answer';
  const flip = card.question.form === 'flip';
  return (
    <article
      hidden={phase === null}
      aria-label="Card"
      className="forced-edge rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-8"
    >
      <header className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2 text-muted text-sm">
        {/* On the map cards the path is the answer, so glyph and name wait for it. */}
        {shown || !card.question.form.startsWith('map') ? <PathGlyph path={card.path} decorative /> : null}
        <span>{shown || !card.question.form.startsWith('map') ? card.pathName : 'Which path?'}</span>
        {card.exams.map((exam) => (
          <ExamTag key={exam} exam={exam} />
        ))}
      </header>
      <div ref={questionRef} tabIndex={-1} className="rounded outline-none focus-visible:outline-none">
        <h2 className="sr-only">Question</h2>
        <Markdown text={card.question.prompt} className="max-w-[68ch] text-xl leading-relaxed" />
      </div>
      {flip || shown ? null : (
        <div className="mt-6">
          <AnswerForm
            question={card.question}
            locked={phase?.name === 'checking'}
            onAnswer={onAnswer}
            onProblem={onProblem}
            {...(formRef ? { ref: formRef } : {})}
          />
        </div>
      )}
      {flip || shown ? (
        <section
          ref={answerRef}
          tabIndex={-1}
          hidden={!shown}
          aria-label="Answer"
          className="mt-6 border-line border-t pt-6 outline-none focus-visible:outline-none"
        >
          <div className="max-w-[68ch]">
            <AnswerRegion
              card={card}
              answer={phase?.name === 'answer' ? phase.answer : null}
              verdict={phase?.name === 'answer' ? phase.verdict : null}
            />
          </div>
        </section>
      ) : null}
    </article>
  );
});
