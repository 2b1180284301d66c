import { scoringRules } from '../questions/choose-many/scoring-rules';
import type { Verdict } from '../questions/verdict';
import type { PaperForm } from './paper-shown';
import type { SlotRule } from './quiz-definition';

/**
 * The share of the points, 0–1, by the rule of a slot. "All or nothing" goes for every form; the rules that weigh decisions only for
 * choosing several options. Elsewhere, and with `default`, the question's own rule stands. What is invalid earns nothing by any rule.
 */
export function applyRule(
  rule: SlotRule,
  form: PaperForm,
  { outcome, points, of, options }: Verdict,
): number {
  if (outcome === 'invalid' || outcome === 'self-graded') return 0;
  if (rule === 'all-or-nothing') return outcome === 'right' ? 1 : 0;
  if (rule === 'default' || form !== 'choose-many') return points / of;
  const correct = options.filter((option) => option.correct).length;
  const hits = options.filter((option) => option.correct && option.chosen).length;
  const slips = options.filter((option) => !option.correct && option.chosen).length;
  return correct === 0 ? 0 : scoringRules[rule].score({ offered: options.length, correct, hits, slips });
}
