import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may read keys and grades: those who grade, and those who hold back what the review options do not allow yet. Grows only with a reason. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  'quiz-keys': [
    'lib/db/quiz-attempts.ts',
    'lib/services/admitted-event.ts',
    'lib/services/answers-unseen.ts',
    'lib/services/attempt-view.ts',
    'lib/services/grade-closed.ts',
  ],
  'quiz-grades': [
    'lib/db/quiz-attempts.ts',
    'lib/db/save-regrade.ts',
    'lib/services/current-grade.ts',
    'lib/services/due-quizzes.ts',
    'lib/services/grade-closed.ts',
    'lib/services/load-attempt-result.ts',
    'lib/services/load-quiz-intro.ts',
    'lib/services/regrade-quiz.ts',
  ],
};

const sources = ['app', 'lib', 'e2e']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^lib\/testing\/|^lib\/db\/generated\//.test(file));

test.each(Object.entries(READERS))('%s is read by those who may alone', (name, may) => {
  const importing = sources.filter((file) =>
    new RegExp(`from '[^']*/${name}'`).test(readFileSync(file, 'utf8')),
  );
  expect(importing.toSorted()).toEqual(may);
  expect(readFileSync(`lib/db/${name}.ts`, 'utf8')).toMatch(/^import 'server-only';/);
});

test('their tables are read nowhere else', () => {
  const touching = sources.filter((file) =>
    /\bquiz(AttemptKey|Grade)\b|"Quiz(AttemptKey|Grade)"/.test(readFileSync(file, 'utf8')),
  );
  expect(touching.toSorted()).toEqual(['lib/db/quiz-grades.ts', 'lib/db/quiz-keys.ts']);
});
