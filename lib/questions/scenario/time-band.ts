import type { Shown } from '../shown';

/** Seconds by what there is to read and to decide; estimates, until there are enough answers to measure. */
const SECONDS = { base: 20, line: 1.2, file: 10, choice: 6 } as const;
const BANDS = [
  [60, 'about 1 min'],
  [105, 'about 1–2 min'],
  [180, 'about 2–3 min'],
  [Number.POSITIVE_INFINITY, 'about 3–5 min'],
] as const;

/** About how long a question takes that is more than a flashcard: one with files, an order, or pairs. Null for all others. */
export function timeBand(question: Shown): string | null {
  const files = 'files' in question ? (question.files ?? []) : [];
  if (files.length === 0 && question.form !== 'order' && question.form !== 'match') return null;
  const lines = files.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);
  // A line is read once more for each pair that it may belong to, a step for each that may come before it.
  const choices =
    question.form === 'match'
      ? question.left.length * 2
      : 'options' in question
        ? question.options.length
        : 0;
  const seconds =
    SECONDS.base + SECONDS.line * lines + SECONDS.file * files.length + SECONDS.choice * choices;
  return BANDS.find(([most]) => seconds <= most)?.[1] ?? null;
}
