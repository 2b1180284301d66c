import type { ClusterError, Outcome, Stage } from './refusal';

/** One step of a start-up: its stage and the errors that it found. */
export type StartStep = () => { stage: Stage; errors: readonly ClusterError[] };

/** Run the steps of a start-up in order; the first that finds an error ends it. */
export function firstRefusal(steps: readonly StartStep[]): Outcome {
  for (const step of steps) {
    const { stage, errors } = step();
    if (errors.length > 0) return { starts: false, stage, errors };
  }
  return { starts: true, stage: null, errors: [] };
}
