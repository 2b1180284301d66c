import type { Match } from './forgiving-match';
import { matchField } from './match-field';
import { matchFilePath } from './match-file-path';
import { matchFlag } from './match-flag';
import { matchPort } from './match-port';
import { matchWord } from './match-word';

/** Compares typed text (already plain, see typed-text.ts) with one accepted answer. */
export type Matcher = (typed: string, accepted: string, knownFields: readonly string[]) => Match;

/** One comparison per kind of answer, sorted. */
export const matchers = {
  field: matchField,
  'file-path': matchFilePath,
  flag: matchFlag,
  port: matchPort,
  word: matchWord,
} as const satisfies Record<string, Matcher>;
