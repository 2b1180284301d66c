import { execFileSync } from 'node:child_process';
import { presets } from '../quiz/presets';
import type { QuizDefinition } from '../quiz/quiz-definition';
import { BENCH_SECRET } from './bench-server';

export const EXAM_ITEMS = 20;

const EXAM: QuizDefinition = {
  title: 'Exam',
  intro: '',
  sections: [
    {
      id: 'all',
      title: 'Everything',
      shuffle: true,
      slots: [
        {
          ...{ id: 'pool', kind: 'pool', count: EXAM_ITEMS, points: 1, rule: 'default', tries: [1] },
          ...{ paths: [], kinds: [], exam: null, difficulty: null },
        },
      ],
    },
  ],
  settings: presets.exam,
};

/** Puts a class with an exam of 20 items from everything into a migrated database; all are signed in by their cookies. */
export function seedExam(
  database: string,
  learners: readonly string[],
): { quizId: string; cookies: string[]; instructorCookie: string } {
  const options = JSON.stringify({ learners, definition: EXAM, secret: BENCH_SECRET });
  const program = ['--conditions=react-server', '--import', 'tsx', 'lib/testing/seed-quiz.ts'];
  return JSON.parse(execFileSync(process.execPath, [...program, database, options]).toString());
}
