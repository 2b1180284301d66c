import type { AnalysedAttempt } from './analysed-attempt';
import { type ScoredAttempt, scoreAttempt } from './score-attempt';

/**
 * Which submitted attempts of a person count. `first` is Moodle's default: later attempts of one person break what item analysis
 * assumes. `best`: the greatest share of its worth, the earlier of equals. `all`: every one, as if by different people.
 */
export type AttemptChoice = 'first' | 'all' | 'best' | 'last';

/** Why an attempt is not in the numbers. `unreadable`: points that are no numbers, or a slot twice. */
export type LeftOut =
  | 'preview'
  | 'open'
  | 'abandoned'
  | 'repeated-id'
  | 'unreadable'
  | 'another-attempt-counts';

export type Selection = {
  /** By id, so that the order in which attempts are given changes no figure. */
  attempts: readonly ScoredAttempt[];
  leftOut: Readonly<Record<LeftOut, number>>;
};

export function selectAttempts(given: readonly AnalysedAttempt[], choice: AttemptChoice): Selection {
  const leftOut: Record<LeftOut, number> = {
    preview: 0,
    open: 0,
    abandoned: 0,
    'repeated-id': 0,
    unreadable: 0,
    'another-attempt-counts': 0,
  };
  const readable = new Map<string, ScoredAttempt>();
  for (const attempt of given) {
    const scored = scoreAttempt(attempt);
    if (attempt.preview) leftOut.preview++;
    else if (attempt.state !== 'submitted') leftOut[attempt.state]++;
    else if (readable.has(attempt.id)) leftOut['repeated-id']++;
    else if (scored === null) leftOut.unreadable++;
    else readable.set(attempt.id, scored);
  }
  const sorted = [...readable.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (choice === 'all') return { attempts: sorted, leftOut };
  const chosen = new Map<string, ScoredAttempt>();
  for (const attempt of sorted) {
    const other = chosen.get(attempt.personId);
    if (other === undefined || counts[choice](attempt, other)) chosen.set(attempt.personId, attempt);
  }
  leftOut['another-attempt-counts'] = sorted.length - chosen.size;
  const ids = new Set([...chosen.values()].map(({ id }) => id));
  return { attempts: sorted.filter(({ id }) => ids.has(id)), leftOut };
}

/** Whether `one` counts rather than `other` of the same person; of equals the one whose id comes first stays. */
const counts = {
  first: (one, other) => one.order < other.order,
  last: (one, other) => one.order > other.order,
  best: (one, other) => one.share > other.share || (one.share === other.share && one.order < other.order),
} as const satisfies Record<string, (one: ScoredAttempt, other: ScoredAttempt) => boolean>;
