import type { SchedulerParameters } from './card-event';

/**
 * The scheduler that everyone starts with: FSRS-6's published default weights (fsrs-rs, py-fsrs and ts-fsrs agree on them)
 * and Anki's default steps. `engine` names the code that computes with them; a test keeps it equal to the installed one.
 */
export const DEFAULT_PARAMETERS: SchedulerParameters = {
  engine: 'ts-fsrs@5.4.2/FSRS-6',
  weights: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
  requestRetention: 0.9,
  maximumInterval: 36_500,
  learningSteps: [1, 10],
  relearningSteps: [10],
};
