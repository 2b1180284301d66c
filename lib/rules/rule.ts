import type { Span } from '../core/span';
import type { ClaimId } from './claim-ids';
import type { Fix } from './fix';
import type { PathId } from './path-ids';
import type { ClusterView } from './view/cluster-view';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** Where something stands: null for a file or range that there is none of. */
export type Place = { file: string | null; range: Span | null };

/** What a rule found: a message of the rule, the data for its gaps, the place, and how to mend it. */
export type RuleFinding = Place & {
  message: string;
  data?: Readonly<Record<string, string>>;
  /** Where this one weighs more or less than the rule does as a whole. */
  severity?: Severity;
  /** How to mend it; worked out only when somebody asks. */
  fixes?: () => readonly Fix[];
  /** Where it belongs to another path than the rule as a whole. */
  path?: PathId;
};

/** One thing that can be wrong, and all that a person needs to know of it. */
export type Rule = {
  /** Stable for ever, lower-case words joined by hyphens; also the file's name. */
  id: string;
  /** What is wrong, as a short sentence without a full stop. */
  title: string;
  severity: Severity;
  path: PathId;
  /** Null where the rule bears on whether things work or are understood, not on a claim. */
  claim: ClaimId | null;
  component: string;
  /** `--flag` and dotted fields that it reads. The first is the one it is about. */
  knobs: readonly string[];
  /** Sentences by message id, with `{name}` for data. */
  messages: Readonly<Record<string, string>>;
  /** What the setting is and what it does by default. */
  what: string;
  /** A realistic attack, or what goes wrong. */
  why: string;
  /** What to do. */
  fix: string;
  /** What the fix can break. */
  breaks: string;
  /** `documents`: it reads objects such as Roles and Pods, so its table needs no rows for flags. */
  table?: 'documents';
  /** `everything`: it also looks at components whose settings cannot be read, which other rules never see. */
  reads?: 'everything';
  benchmarks?: { cis?: readonly string[]; stig?: readonly string[] };
  links: readonly { title: string; url: string }[];
  /** Look at the cluster. Effective values only, never text or argv. */
  check(view: ClusterView): readonly RuleFinding[];
};
