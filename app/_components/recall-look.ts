import type { PathLook } from './path-look';

/**
 * How a learner's expected recall of a path looks on the map. Takes recall 0–1, or null when nothing was studied.
 * The bounds stand around the default retention of 90 %: firm at 85 % and above, fair from 70 %.
 */
export function recallLook(recall: number | null): PathLook {
  if (recall === null) return { tone: 'not-applicable', word: 'not started' };
  const percent = Math.round(recall * 100);
  const mark = String(percent);
  if (percent >= 85) return { tone: 'secure', word: `firm, ${percent}\u00a0%`, mark };
  if (percent >= 70) return { tone: 'conditional', word: `fair, ${percent}\u00a0%`, mark };
  return { tone: 'exposed', word: `slipping, ${percent}\u00a0%`, mark };
}
