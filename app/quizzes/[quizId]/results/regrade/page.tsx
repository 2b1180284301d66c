import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadRegrade } from '@/lib/services/load-regrade';
import { regradeAction } from '../../../../_actions/regrade';
import { EmptyState } from '../../../../_components/empty-state';
import { LinkButton } from '../../../../_components/link-button';
import { Panel } from '../../../../_components/panel';
import { toRoute } from '../../../../_components/to-route';
import { QuizHeader } from '../_components/quiz-header';
import { RegradeForm } from '../_components/regrade-form';
import { RegradeHistory } from '../_components/regrade-history';

export const metadata: Metadata = { title: 'Regrade' };

/** Puts results right after a question was found wrong: first what it would do, then it is done. */
export default async function RegradePage({
  params,
  searchParams,
}: PageProps<'/quizzes/[quizId]/results/regrade'>) {
  const [{ quizId }, search, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadRegrade(viewer, quizId);
  if (!loaded.ok) notFound();
  const view = loaded.value;
  const { head, questions, history } = view;
  // Named with its version where it is linked; a correction is of the question.
  const wanted = typeof search.question === 'string' ? search.question.replace(/@[^@]*$/, '') : '';
  const chosen = questions.find(({ kind, id }) => `${kind}/${id}` === wanted) ?? questions[0];
  return (
    <>
      <QuizHeader quizId={quizId} title={head.title} head={head.class} here="regrade" />
      {chosen === undefined ? (
        <EmptyState
          title="Nothing to regrade yet"
          action={
            <LinkButton kind="primary" href={toRoute(`/quizzes/${quizId}/results`)}>
              To the results
            </LinkButton>
          }
        >
          When a question turns out to be wrong after it was answered, results are put right here.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <Panel title="Correct a question">
            <p className="mb-2 max-w-[68ch] text-muted">
              A correction goes to every attempt that was asked it. You see first whose result changes and by
              how much; nothing is changed until you apply it.
            </p>
            <RegradeForm action={regradeAction} view={view} first={`${chosen.kind}/${chosen.id}`} />
          </Panel>
          {history.length > 0 ? (
            <Panel title="What was corrected">
              <RegradeHistory history={history} zone={head.class.zone} now={head.now} />
            </Panel>
          ) : null}
        </div>
      )}
    </>
  );
}
