import type { LearnerResult } from '@/lib/services/results-views';

export const LEARNER_SORTS = ['name', 'best-first', 'weakest-first', 'last-in'] as const;
export type LearnerSort = (typeof LEARNER_SORTS)[number];

/** What the address says of the table of learners. */
export type LearnerFilter = { q: string; label: string; sort: LearnerSort };

/** Reads the address; what it does not know is as if it were not there. */
export function learnerFilterOf(
  search: Readonly<Record<string, string | string[] | undefined>>,
): LearnerFilter {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  return {
    q: text('q'),
    label: text('label'),
    sort: LEARNER_SORTS.find((sort) => sort === text('sort')) ?? 'name',
  };
}

/** The learners that are asked for, in the order asked for. Who handed in nothing comes last where it is by results. */
export function askedFor(
  learners: readonly LearnerResult[],
  { q, label, sort }: LearnerFilter,
): readonly LearnerResult[] {
  const wanted = q.trim().toLowerCase();
  const found = learners.filter(
    ({ name, labels }) => name.toLowerCase().includes(wanted) && (label === '' || labels.includes(label)),
  );
  const by = {
    name: () => 0,
    'best-first': (a: LearnerResult, b: LearnerResult) => (b.percent ?? -1) - (a.percent ?? -1),
    'weakest-first': (a: LearnerResult, b: LearnerResult) => (a.percent ?? 101) - (b.percent ?? 101),
    'last-in': (a: LearnerResult, b: LearnerResult) => lastIn(b) - lastIn(a),
  };
  return found.toSorted((a, b) => by[sort](a, b) || a.name.localeCompare(b.name, 'en'));
}

function lastIn({ attempts }: LearnerResult): number {
  return attempts.at(-1)?.closedAt ?? 0;
}
