import type { Shown } from '@/lib/questions/shown';

/** How many things of a question number keys can choose. */
export function optionCount(question: Shown): number {
  if (question.form === 'map-point') return 10;
  if (question.form === 'match') return question.left.length;
  return 'options' in question ? question.options.length : 0;
}
