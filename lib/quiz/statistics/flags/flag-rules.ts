import { distractorBeatsKey } from './distractor-beats-key';
import { facilityOutOfRange } from './facility-out-of-range';
import type { FlagRule } from './flag';
import { guessable } from './guessable';
import { lowEfficiency } from './low-efficiency';
import { negativeDiscrimination } from './negative-discrimination';
import { optionUnchosen } from './option-unchosen';
import { weightOff } from './weight-off';

/** All rules, the gravest first: flags are listed in this order. */
export const flagRules: readonly FlagRule[] = [
  distractorBeatsKey,
  negativeDiscrimination,
  facilityOutOfRange,
  lowEfficiency,
  guessable,
  weightOff,
  optionUnchosen,
];
