import type { Notice } from './read-report';

/** A file that was written, and what of the questions did not go into it as it was. */
export type WriteReport = { text: string; notices: readonly Notice[] };
