import { avoidsAbsolutes } from './avoids-absolutes';
import { firstLetter } from './first-letter';
import { leastAlike } from './least-alike';
import { longestOption } from './longest-option';
import { mentionsCertificates } from './mentions-certificates';
import { mostAlike } from './most-alike';
import { mostHedged } from './most-hedged';
import type { Robot } from './robot';
import { wordOverlap } from './word-overlap';

/** The robots that sit every bank of questions, sorted. */
export const robots = {
  'avoids absolutes': avoidsAbsolutes,
  'first letter': firstLetter,
  'longest option': longestOption,
  'mentions certificates': mentionsCertificates,
  'most alike': mostAlike,
  'most hedged': mostHedged,
  'odd one out': leastAlike,
  'word overlap': wordOverlap,
} as const satisfies Record<string, Robot>;

export type RobotName = keyof typeof robots;

export const robotNames = [
  'avoids absolutes',
  'first letter',
  'longest option',
  'mentions certificates',
  'most alike',
  'most hedged',
  'odd one out',
  'word overlap',
] as const satisfies readonly RobotName[];
