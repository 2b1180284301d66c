import type { Span } from '../core/span';

/** The stage at which a component gives up: reading its flags, reading its files, or checking what they say. */
export type Stage = 'flags' | 'config' | 'validation';

/** Why a component refuses its configuration: a stable id, our sentence, and where the cause stands (null: nowhere in the files). */
export type ClusterError = {
  id: string;
  message: string;
  file: string | null;
  range: Span | null;
  /** The flag that no release, or not this one, knows: its name as written, without dashes. */
  flag?: string;
  /** For a flag of the past, the first release without it; for one to come, the first with it. */
  since?: string;
  /** The flag that a misspelt one most likely means. */
  suggests?: string;
};

/** What start-up comes to. `errors[0]` is what the component itself would say first. */
export type Outcome =
  | { starts: true; stage: null; errors: readonly [] }
  | { starts: false; stage: Stage; errors: readonly ClusterError[] };
