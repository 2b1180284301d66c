import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { FollowingForm } from '@/app/_components/following-form';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { LinkButton } from '@/app/_components/link-button';
import { PageTitle } from '@/app/_components/page-title';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { OWN_KINDS } from '@/lib/quiz/own-kinds';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadQuestions } from '@/lib/services/load-questions';
import { ImportList } from './_components/import-list';
import { OWN_KIND_WORDS } from './_components/own-kind-words';
import { questionFilterOf, questionsUrl } from './_components/question-filter-of';
import { QuestionTable } from './_components/question-table';

export const metadata: Metadata = { title: 'Your questions' };

export default async function QuestionsPage({ searchParams }: PageProps<'/questions'>) {
  const [viewer, search] = await Promise.all([currentViewer(), searchParams]);
  if (viewer === null) redirect(toRoute('/sign-in?next=/questions'));
  const loaded = await loadQuestions(viewer, questionFilterOf(search));
  if (!loaded.ok) notFound();
  const view = loaded.value;
  const { filter, page, pages, folders, imports, zone, now } = view;
  const isFiltered = questionsUrl({ ...filter, page: 1 }) !== '/questions';
  const isNone = view.total === 0 && !isFiltered;
  const add = (
    <LinkButton href={toRoute('/questions/new')} kind="primary">
      New question
    </LinkButton>
  );
  return (
    <>
      <PageTitle title="Your questions">
        Questions that you wrote or imported. All instructors of your classes can ask them.
      </PageTitle>
      {isNone ? null : (
        <>
          <div className="mb-4 flex flex-wrap gap-3">
            {add}
            <LinkButton href={toRoute('/questions/import')}>Import</LinkButton>
          </div>
          <FollowingForm
            action="/questions"
            values={{
              q: filter.q,
              folder: filter.folder === '' ? '/' : (filter.folder ?? ''),
              kind: filter.kind ?? '',
              archived: filter.archived ? 'yes' : '',
            }}
            className="mb-4 grid grid-cols-2 gap-3 md:grid-cols-4"
          >
            <label className="col-span-2 block md:col-span-1">
              <span className="mb-1 block text-muted text-sm">Search</span>
              <input type="search" name="q" defaultValue={filter.q} maxLength={100} className={INPUT_LOOK} />
            </label>
            <Choice
              name="folder"
              label="Folder"
              value={filter.folder === '' ? '/' : filter.folder}
              options={folders.map(({ folder, count }) => [
                folder === '' ? '/' : folder,
                `${folder === '' ? 'no folder' : folder} (${count})`,
              ])}
            />
            <Choice
              name="kind"
              label="Kind"
              value={filter.kind}
              options={OWN_KINDS.map((kind) => [kind, OWN_KIND_WORDS[kind]])}
            />
            <Choice
              name="archived"
              label="Show"
              value={filter.archived ? 'yes' : null}
              all="active"
              options={[['yes', 'archived']]}
            />
          </FollowingForm>
        </>
      )}
      <QuestionTable
        key={questionsUrl(filter)}
        view={view}
        learnerId={viewer.id}
        empty={
          isNone ? (
            <EmptyState title="No questions yet" action={add}>
              Write one, or <TextLink href={toRoute('/questions/import')}>import a file</TextLink> from
              Moodle, Canvas, Anki or a spreadsheet.
            </EmptyState>
          ) : (
            <EmptyState
              title="No question is like that"
              action={<LinkButton href={toRoute('/questions')}>Show all questions</LinkButton>}
            >
              Take a filter away, or search for a shorter word.
            </EmptyState>
          )
        }
      />
      {pages > 1 ? (
        <nav aria-label="Pages" className="mt-6 flex items-center justify-between gap-4">
          {page > 1 ? (
            <LinkButton href={toRoute(questionsUrl({ ...filter, page: page - 1 }))}>Previous</LinkButton>
          ) : (
            <span />
          )}
          <span className="tabular text-muted text-sm">
            {page} of {pages}
          </span>
          {page < pages ? (
            <LinkButton href={toRoute(questionsUrl({ ...filter, page: page + 1 }))}>Next</LinkButton>
          ) : (
            <span />
          )}
        </nav>
      ) : null}
      <ImportList imports={imports} zone={zone} now={now} learnerId={viewer.id} />
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | null;
  all?: string;
  options: readonly (readonly [string, string])[];
};

function Choice({ name, label, value, all = 'all', options }: ChoiceProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-muted text-sm">{label}</span>
      <select name={name} defaultValue={value ?? ''} className={INPUT_LOOK}>
        <option value="">{all}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
