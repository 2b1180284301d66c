import { Badge } from '@/app/_components/badge';
import { momentWords } from '@/app/_components/moment-words';
import { Panel } from '@/app/_components/panel';
import { Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import type { QuizIntroView } from '@/lib/services/quiz-intro-view';
import { percentWords } from '../../_components/percent-words';

type Props = Pick<QuizIntroView, 'attempts' | 'final'> & {
  method: QuizIntroView['rules']['method'];
  zone: string;
  now: number;
};

/** The attempts so far, and what they come to. */
export function AttemptList({ attempts, final, method, zone, now }: Props) {
  return (
    <Panel title="Your attempts">
      <Table
        caption="Your attempts at this quiz"
        head={[{ name: 'Attempt' }, { name: 'Begun' }, { name: 'Result', right: true }]}
      >
        {attempts.map(({ id, order, startedAt, closedAt, percent, passed }) => (
          <tr key={id}>
            <th scope="row" className="px-3 py-2.5 text-left font-normal">
              {closedAt === null ? (
                <TextLink href={toRoute(`/attempts/${id}`)}>Attempt {order}, goes on</TextLink>
              ) : (
                <TextLink href={toRoute(`/attempts/${id}/result`)}>Attempt {order}</TextLink>
              )}
            </th>
            <td className="text-sm">{momentWords(startedAt, zone, now)}</td>
            <td className="tabular text-right">
              {closedAt === null ? '' : percent === null ? 'not shown yet' : percentWords(percent)}
              {passed === null ? null : (
                <span className="ml-2">
                  <Badge tone={passed ? 'secure' : 'conditional'}>{passed ? 'passed' : 'not passed'}</Badge>
                </span>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {final !== null && attempts.length > 1 ? (
        <p className="mt-4">
          {COUNTS[method]}: <strong className="tabular">{percentWords(final.percent)}</strong>
        </p>
      ) : null}
    </Panel>
  );
}

const COUNTS = {
  best: 'Your best attempt counts',
  last: 'Your last attempt counts',
  first: 'Your first attempt counts',
  average: 'The average counts',
} as const;
