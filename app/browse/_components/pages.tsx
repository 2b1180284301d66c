import type { BrowseFilter } from '@/lib/services/page-views';
import { LinkButton } from '../../_components/link-button';
import { browseUrl } from './browse-url';

/** Previous and next page of a list; nothing when there is only one. */
export function Pages({ filter, page, pages }: { filter: BrowseFilter; page: number; pages: number }) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? (
        <LinkButton href={browseUrl({ ...filter, page: page - 1 })}>Previous</LinkButton>
      ) : (
        <span />
      )}
      <span className="tabular text-muted text-sm">
        {page} of {pages}
      </span>
      {page < pages ? (
        <LinkButton href={browseUrl({ ...filter, page: page + 1 })}>Next</LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
