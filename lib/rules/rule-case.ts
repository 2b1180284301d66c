import type { Severity } from './rule';

/** What a case shows; a rule's table has at least one of each kind that applies to it. */
export type CaseKind =
  | 'absent'
  | 'good'
  | 'bad'
  | 'duplicate'
  | 'args'
  | 'flag-over-file'
  | 'file-under-flag'
  | 'version'
  | 'unparseable'
  | 'unknown'
  | 'other';

/** A cluster and exactly what the rule must say of it. The table is the rule's test and its page (bad first, then good). */
export type RuleCase = {
  name: string;
  kind: CaseKind;
  files: Readonly<Record<string, string>>;
  /** A minor version such as 1.30; the newest when left out. */
  kubernetes?: string;
  /** Files that exist, content not given. */
  present?: readonly string[];
  /** Every other file is absent. */
  complete?: boolean;
  /** What the rule finds, in order: message id, and the text that its range covers ('' where it has none). */
  finds: readonly {
    message: string;
    at: string;
    data?: Readonly<Record<string, string>>;
    severity?: Severity;
    /** A text that stands in the files once the first fix is made; '' where no fix may be offered. */
    mends?: string;
  }[];
};
