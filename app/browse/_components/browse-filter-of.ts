import { claimIds } from '@/lib/rules/claim-ids';
import { pathIds } from '@/lib/rules/path-ids';
import type { BrowseFilter } from '@/lib/services/page-views';

const STATES = ['new', 'learning', 'review', 'relearning', 'suspended', 'buried', 'leech'] as const;

/** Reads the filter from a URL's parameters; whatever is unknown counts as not given. */
export function browseFilterOf(
  params: Readonly<Record<string, string | string[] | undefined>>,
): BrowseFilter {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const page = Number(one('page'));
  return {
    q: one('q').trim().slice(0, 100),
    path: pathIds.find((id) => id === one('path')) ?? null,
    claim: claimIds.find((id) => id === one('claim')) ?? null,
    exam: /^[a-z]{2,10}$/.test(one('exam')) ? one('exam') : null,
    state: STATES.find((state) => state === one('state')) ?? null,
    page: Number.isInteger(page) && page >= 1 ? page : 1,
  };
}
