import type { ClassQuiz } from '@/lib/services/class-views';
import { Badge } from '../../_components/badge';
import { countWords } from '../../_components/count-words';
import { momentWords } from '../../_components/moment-words';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';

type Props = { quizzes: readonly ClassQuiz[]; learners: number; zone: string; now: number };

const STATES = {
  draft: <Badge tone="conditional">draft</Badge>,
  published: <Badge tone="secure">published</Badge>,
  closed: <Badge tone="retired">closed</Badge>,
} as const;

/** A class's quizzes as an instructor runs them. */
export function QuizList({ quizzes, learners, zone, now }: Props) {
  return (
    <ul className="flex flex-col">
      {quizzes.map((quiz) => (
        <li key={quiz.quizId} className="border-line border-b py-4 first:pt-0 last:border-b-0 last:pb-0">
          <h3 className="flex flex-wrap items-center gap-2 break-words font-semibold">
            <span className="min-w-0 break-words">{quiz.title}</span>
            {STATES[quiz.state]}
            {quiz.changed ? <Badge>changes not published</Badge> : null}
            {quiz.running > 0 ? <Badge tone="accent">{quiz.running} taking it now</Badge> : null}
          </h3>
          <p className="text-muted text-sm">{about(quiz, { learners, zone, now }).join(' · ')}</p>
          <p className="mt-1 flex flex-wrap gap-x-5">
            {LINKS.filter(({ drafts }) => drafts || quiz.state !== 'draft').map(({ path, label }) => (
              <span key={path} className="inline-flex min-h-9 items-center">
                <TextLink href={toRoute(`/quizzes/${quiz.quizId}/${path}`)}>
                  {label}
                  <span className="sr-only">: {quiz.title}</span>
                </TextLink>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const LINKS = [
  { path: 'build', label: 'Build', drafts: true },
  { path: 'board', label: 'Live board', drafts: false },
  { path: 'results', label: 'Results', drafts: false },
];

function about(
  quiz: ClassQuiz,
  { learners, zone, now }: { learners: number; zone: string; now: number },
): string[] {
  const at = (moment: number) => momentWords(moment, zone, now);
  const { preset, opensAt, dueAt, closesAt, people, closed, state } = quiz;
  return [
    preset,
    ...(opensAt === null ? [] : [`${opensAt > now ? 'opens' : 'opened'} ${at(opensAt)}`]),
    ...(dueAt === null ? [] : [`${dueAt > now ? 'due' : 'was due'} ${at(dueAt)}`]),
    ...(closesAt === null ? [] : [`${closesAt > now ? 'closes' : 'closed'} ${at(closesAt)}`]),
    ...(state === 'draft' ? [] : [`${people} of ${countWords(Math.max(learners, people), 'learner')} began`]),
    ...(closed > 0 ? [`${countWords(closed, 'attempt')} handed in`] : []),
  ];
}
