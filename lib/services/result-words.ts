import type { AttemptState } from '../quiz/attempt-state';
import type { ReviewAspect, ReviewMatrix, ReviewMoment } from '../quiz/review-matrix';
import type { AttemptScore } from '../quiz/score-attempt';

/** What came of an attempt, in a sentence. `score` is null while points are held back. */
export function verdictWords(
  phase: AttemptState['phase'],
  score: AttemptScore | null,
  passPercent: number | null,
): string {
  const how =
    phase === 'expired'
      ? 'Time was up, and what was saved counts.'
      : phase === 'ended'
        ? 'Your instructor ended this attempt, and what was saved counts.'
        : 'Handed in.';
  if (score === null) return how;
  const percent = percentWords(score.weightedPercent ?? score.percent);
  const points = `${number(score.points)} of ${number(score.of)} points`;
  if (score.passed === null || passPercent === null) return `You earned ${points}: ${percent}.`;
  const mark = `the pass mark is ${percentWords(passPercent)}`;
  return score.passed ? `Passed with ${percent}: ${mark}.` : `Not passed yet: ${percent}, and ${mark}.`;
}

/** What is held back at a moment and when it comes, or null when everything is shown. */
export function heldBackWords(matrix: ReviewMatrix, moment: ReviewMoment): string | null {
  const hidden = ASPECTS.filter(([aspect]) => !matrix[moment][aspect]);
  if (hidden.length === 0) return null;
  const later = (['later', 'closed'] as const).filter((one) => ORDER.indexOf(one) > ORDER.indexOf(moment));
  const next = later.find((one) => hidden.some(([aspect]) => matrix[one][aspect]));
  const what = list(hidden.map(([, words]) => words));
  if (next === undefined) return `Your instructor does not show ${what} in this quiz.`;
  const when =
    next === 'later'
      ? 'two minutes after handing in'
      : 'once the quiz has closed for everybody, or when your instructor shows the results';
  const coming = hidden.filter(([aspect]) => matrix[next][aspect]).map(([, words]) => words);
  return `${capital(list(coming))} will be shown ${when}.`;
}

const ORDER: readonly ReviewMoment[] = ['during', 'just-after', 'later', 'closed'];
const ASPECTS: readonly (readonly [ReviewAspect, string])[] = [
  ['response', 'your answers'],
  ['correctness', 'what was right'],
  ['points', 'points'],
  ['feedback', 'feedback'],
  ['answer', 'the right answers'],
];

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function percentWords(percent: number): string {
  return `${number(percent)}\u00a0%`;
}

/** At most one decimal, cut so that nobody is told a pass mark that they have not reached. */
function number(value: number): string {
  return String(Math.floor(value * 10 + 1e-6) / 10);
}
