import type { Item } from '../../content/item';
import type { Shown } from '../shown';
import { measuredDifficulty, type TemplateAnswers } from './measured-difficulty';

/** Seconds by what there is to read and to decide. */
const SECONDS = { base: 20, line: 1.2, file: 10, choice: 6 } as const;
/** The share of learners who are expected to know the answer, by the author's difficulty. */
const KNOWN = { 1: 0.8, 2: 0.65, 3: 0.5 } as const;
/** Fewer than so many know it: the band says so. No estimate is below. */
const OFTEN_MISSED = 0.4;
const BANDS = [
  [60, 'about 1 min'],
  [105, 'about 1–2 min'],
  [180, 'about 2–3 min'],
  [Number.POSITIVE_INFINITY, 'about 3–5 min'],
] as const;

/**
 * About how long a question takes that is more than a flashcard: one with files, an order, or pairs; and that it is often missed, where
 * answers show it. An estimate that answers correct. Null for all others.
 */
export function timeBand(
  question: Shown,
  difficulty: Item['difficulty'],
  answers: TemplateAnswers | null,
): string | null {
  const estimated = estimatedSeconds(question);
  if (estimated === null) return null;
  const chance = question.form === 'choose-one' ? 1 / question.options.length : 0;
  const { seconds, known } = measuredDifficulty(
    { seconds: estimated, known: KNOWN[difficulty] },
    answers,
    chance,
  );
  const band = BANDS.find(([most]) => seconds <= most)?.[1] ?? null;
  return band !== null && known < OFTEN_MISSED ? `${band}, often missed` : band;
}

function estimatedSeconds(question: Shown): number | null {
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
  return SECONDS.base + SECONDS.line * lines + SECONDS.file * files.length + SECONDS.choice * choices;
}
