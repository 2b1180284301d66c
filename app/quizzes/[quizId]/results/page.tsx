import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadResults } from '@/lib/services/load-results';
import type { ResultsView } from '@/lib/services/results-views';
import { releaseResultsAction } from '../../../_actions/release-results';
import { BarChart } from '../../../_components/bar-chart';
import { EmptyState } from '../../../_components/empty-state';
import { FollowingForm } from '../../../_components/following-form';
import { LinkButton } from '../../../_components/link-button';
import { Panel } from '../../../_components/panel';
import { percentWords } from '../../../_components/percent-words';
import { SelectField } from '../../../_components/select-field';
import { Stat } from '../../../_components/stat';
import { TextField } from '../../../_components/text-field';
import { toRoute } from '../../../_components/to-route';
import { ExportsPanel } from './_components/exports-panel';
import { askedFor, learnerFilterOf } from './_components/learner-filter';
import { LearnersTable } from './_components/learners-table';
import { QuizHeader } from './_components/quiz-header';
import { ReleasePanel } from './_components/release-panel';

export const metadata: Metadata = { title: 'Results' };

export default async function ResultsPage({ params, searchParams }: PageProps<'/quizzes/[quizId]/results'>) {
  const [{ quizId }, search, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadResults(viewer, quizId);
  if (!loaded.ok) notFound();
  const view = loaded.value;
  const { head, learners, handedIn } = view;
  const filter = learnerFilterOf(search);
  const labels = [...new Set(learners.flatMap((learner) => learner.labels))].toSorted();
  const shown = askedFor(learners, filter);
  return (
    <>
      <QuizHeader quizId={quizId} title={head.title} head={head.class} here="results" />
      {handedIn === 0 ? (
        <EmptyState
          title="Nobody has handed in yet"
          action={
            <LinkButton kind="primary" href={toRoute(`/quizzes/${quizId}/board`)}>
              Watch the live board
            </LinkButton>
          }
        >
          Results stand here with the first attempt that is handed in.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <Overview view={view} />
          <Panel title="Learners" aside={METHODS[head.method]}>
            <FollowingForm
              action={`/quizzes/${quizId}/results`}
              values={filter}
              className="grid gap-x-4 sm:grid-cols-3"
            >
              <TextField name="q" type="search" label="Name" defaultValue={filter.q} />
              <SelectField
                name="label"
                label="Label"
                defaultValue={filter.label}
                options={[{ value: '', label: 'All' }, ...labels.map((label) => ({ value: label, label }))]}
              />
              <SelectField name="sort" label="Order" defaultValue={filter.sort} options={SORTS} />
            </FollowingForm>
            <LearnersTable learners={shown} quizId={quizId} zone={head.class.zone} now={head.now} />
          </Panel>
          <ReleasePanel head={head} action={releaseResultsAction} />
          <ExportsPanel quizId={quizId} />
        </div>
      )}
    </>
  );
}

const METHODS = {
  best: 'The best attempt counts',
  last: 'The last attempt counts',
  first: 'The first attempt counts',
  average: 'The average of the attempts counts',
} as const;

const SORTS = [
  { value: 'name', label: 'By name' },
  { value: 'best-first', label: 'Best first' },
  { value: 'weakest-first', label: 'Weakest first' },
  { value: 'last-in', label: 'Last handed in first' },
];

function Overview({ view }: { view: ResultsView }) {
  const { head, learners, handedIn, passed, guard, mean, median, histogram } = view;
  return (
    <Panel title="At a glance">
      <dl className="mb-5 flex flex-wrap gap-x-10 gap-y-3">
        <Stat value={`${handedIn} of ${learners.length}`} label="handed in" />
        {passed === null ? null : (
          <Stat
            value={`${passed} of ${handedIn}`}
            label="passed"
            hint={`at ${percentWords(head.passPercent ?? 0)} or more`}
          />
        )}
        {mean === null ? null : <Stat value={percentWords(mean)} label="on average" />}
        {median === null ? null : (
          <Stat value={percentWords(median)} label="in the middle" hint="half of them have more" />
        )}
      </dl>
      {guard === 'counts-only' ? (
        <p className="text-muted">
          Averages and the spread are shown from 5 people on: of fewer they would only describe somebody.
        </p>
      ) : (
        <>
          <BarChart
            title="People by result"
            head="Result"
            unit="people"
            bars={histogram.map(({ from, to, count }) => ({
              label: `${from}`,
              name: to === 100 ? `${from} to 100\u00a0%` : `${from} to under ${to}\u00a0%`,
              value: count,
            }))}
          />
          {guard === 'indicative' ? (
            <p className="mt-2 text-muted text-sm">
              Fewer than 30 people: a few more may change this. Take it as a hint.
            </p>
          ) : null}
        </>
      )}
    </Panel>
  );
}
