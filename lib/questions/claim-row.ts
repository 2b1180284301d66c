import type { ClaimId, PathId } from '../content/note';

/** A claim of a path, as one word: a row of the table of what the bank covers. */
export type ClaimRow = `${PathId} ${ClaimId}`;
