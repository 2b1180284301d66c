import { scoringRules } from '../questions/choose-many/scoring-rules';
import type { PaperItem } from './paper';
import type { PaperShown } from './paper-shown';

/** What a learner gets of a question while they take it: all that there is to know of it before an answer. */
export type PaperItemView = {
  place: number;
  section: number;
  points: number;
  tries: readonly number[];
  /** How partly right answers count, where the quiz says so; null for the question's own rule. */
  rule: string | null;
  shown: PaperShown;
};

/** Takes from the paper what may be shown; seed, source, version and domains stay. */
export function paperItemView({ place, section, points, tries, rule, shown }: PaperItem): PaperItemView {
  return { place, section, points, tries, rule: ruleSentence(rule, shown), shown };
}

function ruleSentence(rule: PaperItem['rule'], { form }: PaperShown): string | null {
  if (rule === 'default' || form === 'challenge') return null;
  if (rule === 'all-or-nothing') return scoringRules[rule].sentence;
  return form === 'choose-many' ? scoringRules[rule].sentence : null;
}
