import { memo } from 'react';
import { Markdown } from '@/app/_components/markdown';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { QuestionCard } from '@/lib/services/review-views';
import { SandboxLink } from './sandbox-link';
import { VerdictView } from './verdict-view';

type Props = {
  card: QuestionCard;
  /** A sentence below the explanation, or null. */
  aside: string | null;
  answer: Answer | null;
  verdict: Verdict | null;
};

const LINK = 'py-1 text-accent underline decoration-1 underline-offset-4 [overflow-wrap:anywhere]';

/** Everything below the line: the answer, why it is so, what else one may read, and where it comes from. */
export const AnswerRegion = memo(function AnswerRegion({ card, aside, answer, verdict }: Props) {
  const { question } = card;
  const why = question.form === 'flip' ? question.why : (verdict?.why ?? null);
  return (
    <>
      {question.form === 'flip' ? <Markdown text={question.back} className="max-w-[68ch] text-lg" /> : null}
      {verdict && answer ? <VerdictView question={question} answer={answer} verdict={verdict} /> : null}
      {why ? (
        <section className="mt-5">
          <h3 className="mb-1 font-semibold text-muted text-sm">Why it is so</h3>
          <Markdown text={why} className="max-w-[68ch]" />
        </section>
      ) : null}
      {card.mayRead ? (
        <section className="mt-5 border-conditional border-l-3 pl-4">
          <h3 className="mb-1 font-semibold text-muted text-sm">You may read otherwise</h3>
          <Markdown text={card.mayRead} className="max-w-[68ch]" />
        </section>
      ) : null}
      {aside ? <p className="mt-5 text-muted text-sm">{aside}</p> : null}
      <footer className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a href={`/lessons/${card.lesson.slug}`} target="_blank" rel="noopener" className={LINK}>
          Lesson: {card.lesson.title}
        </a>
        {verdict?.cluster ? <SandboxLink cluster={verdict.cluster} className={LINK} /> : null}
        {card.sources.map((source) =>
          source.url ? (
            <a
              key={source.title}
              href={source.url}
              target="_blank"
              rel="noopener noreferrer"
              className={LINK}
            >
              Source: {source.title}
            </a>
          ) : (
            <span key={source.title} className="py-1 text-muted [overflow-wrap:anywhere]">
              Source: {source.title}
            </span>
          ),
        )}
      </footer>
    </>
  );
});
