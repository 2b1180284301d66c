import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBrowse } from '@/lib/services/load-browse';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { resetCardsAction } from '../_actions/reset-cards';
import { suspendCardsAction } from '../_actions/suspend-cards';
import { unsuspendCardsAction } from '../_actions/unsuspend-cards';
import { countWords } from '../_components/count-words';
import { EmptyState } from '../_components/empty-state';
import { LinkButton } from '../_components/link-button';
import { PageTitle } from '../_components/page-title';
import { Toaster } from '../_components/toaster';
import { browseFilterOf } from './_components/browse-filter-of';
import { BrowseFilters } from './_components/browse-filters';
import { BrowseTable } from './_components/browse-table';
import { browseUrl } from './_components/browse-url';
import { Pages } from './_components/pages';

export const metadata: Metadata = { title: 'Browse cards' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BrowsePage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const view = await loadBrowse(viewer, browseFilterOf(await searchParams));
  const exams = theCatalogue().exams.map(({ id, name }) => ({ id, name }));
  return (
    <>
      <PageTitle title="Browse cards">Every card there is, with what you remember of it.</PageTitle>
      <BrowseFilters filter={view.filter} exams={exams} />
      <div className="mt-6 mb-1 flex min-h-9 items-center justify-between gap-4 px-3 text-sm">
        <p role="status" className="text-muted">
          {countWords(view.total, 'card')}
          {view.pages > 1 ? `, page ${view.page} of ${view.pages}` : ''}
        </p>
        {browseUrl({ ...view.filter, page: 1 }) === '/browse' ? null : (
          <LinkButton href="/browse" kind="quiet" size="small">
            Clear filters
          </LinkButton>
        )}
      </div>
      <BrowseTable
        rows={view.rows}
        actions={{
          suspend: suspendCardsAction,
          unsuspend: unsuspendCardsAction,
          reset: resetCardsAction,
        }}
        empty={
          <EmptyState
            title="No card fits all of these"
            action={
              <LinkButton href="/browse" kind="primary">
                Show all cards
              </LinkButton>
            }
          >
            Take a filter away, or search for a shorter word.
          </EmptyState>
        }
      />
      <Pages filter={view.filter} page={view.page} pages={view.pages} />
      <Toaster />
    </>
  );
}
