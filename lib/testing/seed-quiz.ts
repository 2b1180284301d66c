import { openDatabase, replaceDatabase } from '../db/client';
import { quizDefinitionSchema } from '../quiz/quiz-definition';
import { quizOfEveryKind, seedQuizClass } from './quiz-class';
import { sessionCookie } from './session-cookie';

/**
 * A program for end-to-end tests and benches: puts a class with a published quiz into a migrated database and prints what it made as JSON.
 * Arguments: the database's URL, then JSON with `learners` (ids of users that are there or are made) and, if not the quiz of every kind,
 * `definition`; own questions are those of every kind, or `questions` by id. With `joinCode` the class can be joined by it; with
 * `secret` the learners and the instructor are signed in, and `cookies` and `instructorCookie` say how.
 */
const [url = '', options = '{}'] = process.argv.slice(2);
const { learners, definition, questions, joinCode, settings, secret } = JSON.parse(options);
const client = openDatabase(url);
replaceDatabase(client);
const made = await seedQuizClass(client, {
  learners: learners ?? [],
  definition: definition === undefined ? quizOfEveryKind(settings) : quizDefinitionSchema.parse(definition),
  at: Date.now(),
  ...(questions === undefined ? {} : { questions }),
});
if (joinCode !== undefined) await client.class.update({ where: { id: made.classId }, data: { joinCode } });
const cookies: string[] = [];
let instructorCookie: string | null = null;
if (secret !== undefined) {
  for (const learner of made.learners) cookies.push(await sessionCookie(client, learner, secret));
  instructorCookie = await sessionCookie(client, made.instructor, secret);
  await client.user.update({ where: { id: made.instructor }, data: { role: 'instructor' } });
}
await client.$disconnect();
process.stdout.write(JSON.stringify({ ...made, cookies, instructorCookie }));
