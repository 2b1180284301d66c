import type { Outcome } from '../../rules/operation-report';

/** The outcomes of an operation as options: of one shape and about one length, so that nothing but the cluster tells them apart. */
export const OUTCOME_WORDS: Readonly<Record<Exclude<Outcome, 'unknown'>, string>> = {
  protected: '**Protected**: it works, and the way there is safe from others.',
  interceptable: '**Interceptable**: it works, and others on the way can pose.',
  'open to anyone': '**Open to anyone**: it works, and so it does without a login.',
  refused: '**Refused**: the other end answers, and its answer is 401 or 403.',
  fails: '**Fails**: there is no answer, for no connection comes about.',
};
