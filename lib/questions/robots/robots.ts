import { avoidsAbsolutes } from './avoids-absolutes';
import { firstLetter } from './first-letter';
import { longestOption } from './longest-option';
import { mostAlike } from './most-alike';
import { mostHedged } from './most-hedged';
import type { Robot } from './robot';
import { wordOverlap } from './word-overlap';

/** The robots that sit every bank of questions, sorted. */
export const robots = {
  'avoids absolutes': avoidsAbsolutes,
  'first letter': firstLetter,
  'longest option': longestOption,
  'most alike': mostAlike,
  'most hedged': mostHedged,
  'word overlap': wordOverlap,
} as const satisfies Record<string, Robot>;

export type RobotName = keyof typeof robots;

export const robotNames = [
  'avoids absolutes',
  'first letter',
  'longest option',
  'most alike',
  'most hedged',
  'word overlap',
] as const satisfies readonly RobotName[];
