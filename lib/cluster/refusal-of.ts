import type { ClusterError, Outcome, Stage } from './refusal';

/** The outcome of a check: a refusal at that stage, or a start where nothing was found. */
export function refusalOf(stage: Stage, errors: readonly ClusterError[]): Outcome {
  return errors.length > 0 ? { starts: false, stage, errors } : { starts: true, stage: null, errors: [] };
}
