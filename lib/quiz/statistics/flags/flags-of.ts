import type { Flag, FlagSubject } from './flag';
import { flagRules } from './flag-rules';

/** What a person should look at in an item, the gravest first. */
export function flagsOf(subject: FlagSubject): readonly Flag[] {
  return flagRules.flatMap(({ flags }) => flags(subject));
}
