// `npm run bench`: the figures of the README. Prints median, p95 and the ratio to a reference measured in the same run.
import { benchBoard } from './bench-board';
import { benchBrowser } from './bench-browser';
import { benchChallenges } from './bench-challenges';
import { benchFormats } from './bench-formats';
import { benchImport } from './bench-import';
import { benchQuestions } from './bench-questions';
import { benchQueue } from './bench-queue';
import { benchQuizzes } from './bench-quizzes';
import { benchReviews } from './bench-reviews';
import { benchRules } from './bench-rules';
import { benchSessions } from './bench-sessions';
import { benchStatistics } from './bench-statistics';
import { printTable } from './bench-table';

const wanted = process.argv.slice(2);
const run = (name: string) => wanted.length === 0 || wanted.includes(name);

const { cpus } = await import('node:os');
console.log(
  `${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} · Node ${process.version}\n`,
);
if (run('reviews')) printTable('Saving a review (SQLite)', await benchReviews());
if (run('queue')) printTable("Building today's queue (SQLite)", await benchQueue());
if (run('rules')) printTable('The rule library', await benchRules());
if (run('questions')) printTable('Scenario questions', benchQuestions());
if (run('statistics')) printTable('Item analysis of a quiz', benchStatistics());
if (run('formats')) printTable('Quiz files', [...benchFormats(), ...(await benchImport())]);
if (run('board')) printTable('The live board', await benchBoard());
if (run('quizzes')) printTable('A class of 300 takes an exam', await benchQuizzes());
if (run('browser')) printTable('In Chromium', await benchBrowser());
if (run('sessions')) printTable('A session of scenario questions, in Chromium', await benchSessions());
if (run('challenges')) await benchChallenges();
