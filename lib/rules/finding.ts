import type { Span } from '../core/span';
import type { ClaimId } from './claim-ids';
import type { Fix } from './fix';
import type { PathId } from './path-ids';
import type { Severity } from './rule';

/** What a rule found in a cluster, as reports carry it. */
export type Finding = {
  rule: string;
  /** Which of the rule's messages it is; `message` is the sentence with the data filled in. */
  messageId: string;
  message: string;
  data: Readonly<Record<string, string>>;
  severity: Severity;
  path: PathId;
  claim: ClaimId | null;
  file: string | null;
  range: Span | null;
  fixes: readonly Fix[];
};
