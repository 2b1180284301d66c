import type { Route } from 'next';
import type { BrowseFilter } from '@/lib/services/page-views';

/** The address of a filtered list; what is not set is left out. */
export function browseUrl(filter: Partial<BrowseFilter>): Route {
  const params = new URLSearchParams();
  for (const name of ['q', 'path', 'claim', 'exam', 'state'] as const) {
    const value = filter[name];
    if (value) params.set(name, value);
  }
  if (filter.page && filter.page > 1) params.set('page', String(filter.page));
  const query = params.toString();
  return (query === '' ? '/browse' : `/browse?${query}`) as Route;
}
