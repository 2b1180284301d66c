import type { Verdict } from '@/lib/rules/verdict';

/** How a verdict is written. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  secure: 'secure',
  conditional: 'secure if',
  exposed: 'exposed',
  unknown: 'unknown',
  'wont-start': 'won’t start',
  deprecated: 'deprecated',
  'not-applicable': 'not applicable',
};
