'use client';

import { Waypoints } from 'lucide-react';
import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import { ConfigFiles } from '@/app/_components/config-files';
import { ExamTag } from '@/app/_components/exam-tag';
import { Markdown } from '@/app/_components/markdown';
import { PathGlyph } from '@/app/_components/path-glyph';
import type { Answer } from '@/lib/questions/answer';
import type { QuestionCard } from '@/lib/services/review-views';
import { AnswerForm } from './answer-form';
import { AnswerRegion } from './answer-region';
import { cardLook } from './card-look';
import type { FormHandle } from './form-handle';
import type { Phase } from './phase';

/** Of the card on screen: what the desk moves the focus to and hands keys to. Null what is not there. */
export type CardPlaces = {
  question: HTMLElement | null;
  answer: HTMLElement | null;
  form: FormHandle | null;
};

type Props = {
  card: QuestionCard;
  /** null: this card is next and waits, rendered and laid out, out of sight. */
  phase: Phase | null;
  /** Where the places of the card on screen are told. */
  places: RefObject<CardPlaces | null>;
  /** Number keys choose an option, so they are shown. */
  digits: boolean;
  /** Below the explanation; reviews say there when a card was missed often. */
  aside?: string | null;
  onAnswer: (answer: Answer) => void;
  onProblem: (text: string) => void;
};

/**
 * One card: question above, answer below the line. A card that waits keeps its layout and its form, so that showing it moves one box
 * and renders almost nothing; one that was answered stays as it was until it goes.
 */
export const CardView = memo(function CardView(props: Props) {
  const { card, phase, places, digits, aside = null, onAnswer, onProblem } = props;
  const shown = phase?.name === 'answer';
  const flip = card.question.form === 'flip';
  const onMap = card.question.form.startsWith('map');
  const look = cardLook(card.question);
  const files =
    'files' in card.question && card.question.form !== 'spot-lines' ? card.question.files : undefined;
  const { band } = card;
  const question = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<FormHandle>(null);
  useLayoutEffect(() => {
    if (phase === null) return;
    // Not taken back when the card goes: by then they are the next one's.
    places.current = {
      get question() {
        return question.current;
      },
      get answer() {
        return answer.current;
      },
      get form() {
        return form.current;
      },
    };
  }, [phase, places]);
  return (
    <article
      aria-label="Card"
      className={`forced-edge rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-8 ${look.card}`}
    >
      <header className="mb-5 flex flex-col gap-x-3 gap-y-2 text-muted text-sm sm:flex-row sm:items-center">
        <span className="flex min-h-6 items-center gap-3">
          {/* On the map cards the path is the answer, so glyph and name wait for it. */}
          {shown || !onMap ? (
            <PathGlyph path={card.path} decorative />
          ) : (
            <Waypoints size={24} className="shrink-0" aria-hidden="true" />
          )}
          {shown || !onMap ? card.pathName : 'Which path?'}
        </span>
        <span className="flex flex-wrap items-center gap-2 sm:flex-1">
          {card.exams.map((exam) => (
            <ExamTag key={exam} exam={exam} />
          ))}
          {band ? <span className="ml-auto">{band}</span> : null}
        </span>
      </header>
      <div className={look.body}>
        <div
          ref={question}
          tabIndex={-1}
          className={`rounded outline-none focus-visible:outline-none ${look.question}`}
        >
          <h2 className="sr-only">Question</h2>
          <Markdown text={card.question.prompt} className={`max-w-[68ch] leading-relaxed ${look.prompt}`} />
        </div>
        {files ? (
          <div className={look.files}>
            <ConfigFiles files={files} />
          </div>
        ) : null}
        {flip || shown ? null : (
          <div className={`mt-6 ${look.aside}`}>
            <AnswerForm
              question={card.question}
              locked={phase?.name === 'checking'}
              digits={digits}
              onAnswer={onAnswer}
              onProblem={onProblem}
              ref={form}
            />
          </div>
        )}
        {flip || shown ? (
          <section
            ref={answer}
            tabIndex={-1}
            hidden={!shown}
            aria-label="Answer"
            data-stays={look.stays || undefined}
            className={`mt-6 outline-none focus-visible:outline-none ${look.answer} ${look.aside}`}
          >
            <AnswerRegion
              card={card}
              aside={aside}
              answer={phase?.name === 'answer' ? phase.answer : null}
              verdict={phase?.name === 'answer' ? phase.verdict : null}
            />
          </section>
        ) : null}
      </div>
    </article>
  );
}, isSame);

/** Leaving the screen changes nothing in a card: to render and lay it out once more would delay the next one. */
function isSame(before: Props, after: Props): boolean {
  if (before.phase !== null && after.phase === null && before.card === after.card) return true;
  return (Object.keys(after) as (keyof Props)[]).every((name) => before[name] === after[name]);
}
