import type { LearnerResult } from '@/lib/services/results-views';
import { Badge } from '../../../../_components/badge';
import { momentWords } from '../../../../_components/moment-words';
import { percentWords } from '../../../../_components/percent-words';
import { Table } from '../../../../_components/table';
import { TextLink } from '../../../../_components/text-link';
import { toRoute } from '../../../../_components/to-route';

type Props = { learners: readonly LearnerResult[]; quizId: string; zone: string; now: number };

const HEAD = [
  { name: 'Learner' },
  { name: 'Result', right: true },
  { name: 'Attempts', className: 'max-sm:hidden' },
];

/** Everybody with what counts of their attempts; each attempt can be opened as it was seen. */
export function LearnersTable({ learners, quizId, zone, now }: Props) {
  return (
    <Table caption="Results of the learners" head={HEAD}>
      {learners.map((learner) => (
        <tr key={learner.personId}>
          <td className="min-w-0">
            <span className="block break-words font-medium">{learner.name}</span>
            <span className="block text-muted text-sm">
              {[
                ...learner.labels,
                ...(learner.removed ? ['not in the class any more'] : []),
                ...(learner.running ? ['takes it now'] : []),
              ].join(' · ')}
            </span>
            <span className="block sm:hidden">
              <Attempts learner={learner} quizId={quizId} zone={zone} now={now} />
            </span>
          </td>
          <td className="tabular whitespace-nowrap text-right">
            {learner.percent === null ? (
              <span className="text-muted">–</span>
            ) : (
              <span className="font-medium">{percentWords(learner.percent)}</span>
            )}
            {learner.passed === null ? null : (
              <span className="ml-2">
                {learner.passed ? (
                  <Badge tone="secure">passed</Badge>
                ) : (
                  <Badge tone="conditional">not passed</Badge>
                )}
              </span>
            )}
          </td>
          <td className="max-sm:hidden">
            <Attempts learner={learner} quizId={quizId} zone={zone} now={now} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Attempts({ learner, quizId, zone, now }: { learner: LearnerResult } & Omit<Props, 'learners'>) {
  return (
    <ul className="text-sm">
      {learner.attempts.map(({ id, order, percent, closedAt, late }) => (
        <li key={id}>
          <TextLink href={toRoute(`/quizzes/${quizId}/results/attempts/${id}`)}>
            Attempt {order}
            <span className="sr-only"> of {learner.name}</span>
          </TextLink>{' '}
          <span className="tabular">{percentWords(percent)}</span>
          <span className="text-muted">
            , {momentWords(closedAt, zone, now)}
            {late ? ', late' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
