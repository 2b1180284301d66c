import type { PathSegment } from '../../content/entry';

/** Why nothing can be asked about a cluster, and the field of the template that it most likely comes from. */
export type CannotAsk = { cause: string; at: readonly PathSegment[] };

/** A template that has no question, with the most likely cause. */
export class NothingToAsk extends Error {
  readonly why: CannotAsk;

  constructor(id: string, why: CannotAsk) {
    super(`${id}: none of its variations can be asked about: ${why.cause}`);
    this.name = 'NothingToAsk';
    this.why = why;
  }
}
