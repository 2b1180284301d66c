import type { FlagRow, FlagType, FlagValue } from './flag';

/** A flag of the past: its name, the first minor without it, and how it was read where a release from 1.28 on had it. */
export type RemovedFlag = readonly [name: string, goneIn: string, type?: FlagType, fallback?: FlagValue];

/** What a program's flags are, and how its name and spelling rules differ. */
export type FlagSet = {
  program: string;
  rows: readonly FlagRow[];
  removed: readonly RemovedFlag[];
  /** `_` in a name means `-` (component-base's normalisation). */
  underscores: boolean;
  /** Flags of later releases, with the first minor that has them. */
  later?: readonly (readonly [name: string, since: string])[];
};
