import type { QuizPreset } from '@/lib/quiz/quiz-settings';

/** How the presets are described: a line, and what they set. */
export const PRESET_WORDS: Readonly<
  Record<QuizPreset, { name: string; short: string; sets: readonly string[] }>
> = {
  practice: {
    name: 'Practice',
    short: 'Answers at once, any number of times',
    sets: [
      'Right answers and explanations after each question',
      'As many attempts as wanted, the best counts',
      'No time limit, no pass mark',
    ],
  },
  assignment: {
    name: 'Assignment',
    short: 'Score at once, answers after closing',
    sets: [
      'The score when it is handed in, right answers after it closes',
      '2 attempts, the best counts',
      'Late work earns 80\u00a0%, pass mark 60\u00a0%',
    ],
  },
  exam: {
    name: 'Exam',
    short: 'Nothing is told before you release it',
    sets: [
      'Nothing is shown before it closes or you release it',
      '1 attempt of 90 minutes, one question per page',
      'Pass mark 75\u00a0%',
    ],
  },
};
