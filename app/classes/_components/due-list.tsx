import type { DueQuiz } from '@/lib/services/class-views';
import { Badge } from '../../_components/badge';
import { countWords } from '../../_components/count-words';
import { LinkButton } from '../../_components/link-button';
import { percentWords } from '../../_components/percent-words';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';
import { dueWords } from './due-words';

type Props = { quizzes: readonly DueQuiz[]; zone: string; now: number };

/** Quizzes as a learner has them: what can be done about each, and what theirs came to. */
export function DueList({ quizzes, zone, now }: Props) {
  return (
    <ul className="flex flex-col">
      {quizzes.map((quiz) => (
        <li key={quiz.quizId} className="border-line border-b py-4 first:pt-0 last:border-b-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="break-words font-semibold">{quiz.title}</h3>
              <p className="text-muted text-sm">
                {[
                  dueWords(quiz, zone, now),
                  ...(quiz.minutes === null ? [] : [countWords(quiz.minutes, 'minute')]),
                  ...(quiz.attemptsLeft === null || quiz.start !== 'can-start'
                    ? []
                    : [`${countWords(quiz.attemptsLeft, 'attempt')} left`]),
                ].join(' · ')}
              </p>
            </div>
            <Action quiz={quiz} />
          </div>
          {quiz.results.length > 0 ? (
            <ul className="mt-2 flex flex-col gap-1 text-sm">
              {quiz.results.map((result) => (
                <li key={result.attemptId} className="flex flex-wrap items-center gap-2">
                  <TextLink href={toRoute(`/attempts/${result.attemptId}/result`)}>
                    Attempt {result.order}
                  </TextLink>
                  <span className="tabular">
                    {result.percent === null ? 'handed in' : percentWords(result.percent)}
                  </span>
                  {result.passed === null ? null : result.passed ? (
                    <Badge tone="secure">passed</Badge>
                  ) : (
                    <Badge tone="conditional">not passed</Badge>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Action({ quiz: { quizId, title, running, start } }: { quiz: DueQuiz }) {
  if (running !== null)
    return (
      <LinkButton href={toRoute(`/attempts/${running.attemptId}`)} kind="primary">
        Go on<span className="sr-only"> with {title}</span>
      </LinkButton>
    );
  if (start !== 'can-start') return null;
  return (
    <LinkButton href={toRoute(`/quizzes/${quizId}`)} kind="primary">
      Take it<span className="sr-only">: {title}</span>
    </LinkButton>
  );
}
