import type { Evidence } from './evidence';

/**
 * What a person or component would meet: `protected`, `interceptable` (someone on the network can read or change it),
 * `open to anyone` (no credentials are needed), `refused` (by a check that works), `fails` (secure on paper, broken), or
 * `unknown` for want of a file.
 */
export type Outcome = 'protected' | 'interceptable' | 'open to anyone' | 'refused' | 'fails' | 'unknown';

export type OperationReport = { outcome: Outcome; because: readonly Evidence[] };
