import { Markdown } from '@/app/_components/markdown';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { ReviewCard } from '@/lib/services/review-views';
import { VerdictView } from './verdict-view';

type Props = { card: ReviewCard; answer: Answer | null; verdict: Verdict | null };

/** Everything below the line: the answer, why it is so, what else one may read, and where it comes from. */
export function AnswerRegion({ card, answer, verdict }: Props) {
  const { question } = card;
  const why = question.form === 'flip' ? question.why : (verdict?.why ?? null);
  return (
    <>
      {question.form === 'flip' ? <Markdown text={question.back} className="text-lg" /> : null}
      {verdict && answer ? <VerdictView question={question} answer={answer} verdict={verdict} /> : null}
      {why ? (
        <section className="mt-5">
          <h3 className="mb-1 font-semibold text-muted text-sm">Why it is so</h3>
          <Markdown text={why} />
        </section>
      ) : null}
      {card.mayRead ? (
        <section className="mt-5 border-conditional border-l-3 pl-4">
          <h3 className="mb-1 font-semibold text-muted text-sm">You may read otherwise</h3>
          <Markdown text={card.mayRead} />
        </section>
      ) : null}
      {card.leech ? (
        <p className="mt-5 text-muted text-sm">
          This card has been missed often. Reading the lesson again usually helps more than another repeat.
        </p>
      ) : null}
      <footer className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a
          href={`/lessons/${card.lesson.slug}`}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-8 items-center text-accent underline decoration-1 underline-offset-4"
        >
          Lesson: {card.lesson.title}
        </a>
        {card.sources.map((source) =>
          source.url ? (
            <a
              key={source.title}
              href={source.url}
              target="_blank"
              rel="noopener noreferrer"
              className="inline-flex min-h-8 items-center text-accent underline decoration-1 underline-offset-4"
            >
              Source: {source.title}
            </a>
          ) : (
            <span key={source.title} className="inline-flex min-h-8 items-center text-muted">
              Source: {source.title}
            </span>
          ),
        )}
      </footer>
    </>
  );
}
