import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadItems } from '@/lib/services/load-items';
import { countWords } from '../../../../_components/count-words';
import { EmptyState } from '../../../../_components/empty-state';
import { FollowingForm } from '../../../../_components/following-form';
import { LinkButton } from '../../../../_components/link-button';
import { Panel } from '../../../../_components/panel';
import { SelectField } from '../../../../_components/select-field';
import { toRoute } from '../../../../_components/to-route';
import { itemFilterOf } from '../_components/item-filter';
import { ItemList } from '../_components/item-list';
import { QuizHeader } from '../_components/quiz-header';
import { ReliabilityPanel } from '../_components/reliability-panel';

export const metadata: Metadata = { title: 'Questions' };

const CHOICES = [
  // As in the address, where the usual is not said.
  { value: '', label: 'The first of each person' },
  { value: 'best', label: 'The best of each person' },
  { value: 'last', label: 'The last of each person' },
  { value: 'all', label: 'Every attempt' },
];

/** Item analysis: what the answers say about the questions. */
export default async function ItemsPage({
  params,
  searchParams,
}: PageProps<'/quizzes/[quizId]/results/items'>) {
  const [{ quizId }, search, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const { choice, variants } = itemFilterOf(search);
  const loaded = await loadItems(viewer, quizId, {
    choice,
    ...(variants === '' ? {} : { variantsOf: [variants] }),
  });
  if (!loaded.ok) notFound();
  const view = loaded.value;
  const { head, analysis } = view;
  return (
    <>
      <QuizHeader quizId={quizId} title={head.title} head={head.class} here="items" />
      {analysis.attempts === 0 ? (
        <EmptyState
          title="No answers yet"
          action={
            <LinkButton kind="primary" href={toRoute(`/quizzes/${quizId}/board`)}>
              Watch the live board
            </LinkButton>
          }
        >
          What the answers say about each question stands here once attempts are handed in.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <Panel title="What is counted">
            <FollowingForm
              action={`/quizzes/${quizId}/results/items`}
              values={{ choice: choice === 'first' ? '' : choice }}
            >
              <SelectField
                name="choice"
                label="Attempts"
                defaultValue={choice === 'first' ? '' : choice}
                options={CHOICES}
                width="max-w-80"
                help="Later attempts of one person know the questions already, so the first is what says most about them."
              />
            </FollowingForm>
            <p className="text-muted text-sm">
              {countWords(analysis.attempts, 'attempt')} of {countWords(analysis.people, 'person', 'people')}.
              Previews and attempts that go on are never in it; what was seen and left counts 0, what was
              never drawn does not count.
            </p>
          </Panel>
          <ReliabilityPanel analysis={analysis} />
          <ItemList view={view} variants={variants} />
        </div>
      )}
    </>
  );
}
