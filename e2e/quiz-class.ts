import { execFileSync } from 'node:child_process';

export type SeededQuiz = {
  classId: string;
  quizId: string;
  learners: string[];
  /** One per learner, and the instructor's, where `secret` was given. */
  cookies: string[];
  instructorCookie: string | null;
};

/** Puts a class with a published quiz of "ines" into a database, whose server may run: see lib/testing/seed-quiz.ts for the options. */
export function seedQuiz(databaseUrl: string, options: Record<string, unknown>): SeededQuiz {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/testing/seed-quiz.ts', databaseUrl];
  return JSON.parse(execFileSync(process.execPath, [...args, JSON.stringify(options)]).toString());
}
