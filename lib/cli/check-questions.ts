import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { lintItem } from '../questions/lint-item';
import { type RobotRate, robotRates } from '../questions/robots/robot-rates';
import { seenQuestion } from '../questions/seen-question';
import { templateCoverage } from './check-questions-coverage';
import { provePart } from './prove-part';

const robotSeeds = Array.from({ length: 25 }, (_, place) => `check-${place}`);
/** Robots may beat chance by this much (quiz.md 9.2): the shipped bank must not teach test tricks. */
const margin = 0.05;

/** Proves every live item of a content folder; prints faults, warnings and the robots' table. Gives the exit code. */
async function checkQuestions(folder: string): Promise<number> {
  const parsed = loadContent(folder);
  const content = catalogue(parsed.content);
  const { items } = content;
  if (items.length === 0) {
    console.error(`There are no live items in ${folder}: run npm run check:content to see why.`);
    return 1;
  }
  const other = otherPart(folder);
  const own = provePart(content, 0);
  const notes = [...new Set(items.map(({ note }) => note))];
  const warnings = notes.flatMap((note) => lintItem(note).map((finding) => ({ note: note.id, ...finding })));
  for (const { note, code, option } of warnings) {
    console.log(`warning: ${note}${option === null ? '' : ` (${option})`}  ${code}`);
  }
  const bank = items.flatMap((item) => robotSeeds.flatMap((seed) => seenQuestion(item, content, seed) ?? []));
  const rates = robotRates(bank);
  const questions = bank.length / robotSeeds.length;
  console.log(
    `\nRobots that know nothing, on ${questions} choose questions in ${robotSeeds.length} orders each:`,
  );
  for (const rate of rates) console.log(row(rate));
  console.log('\nTemplates by path, claim and kind:');
  for (const line of templateCoverage(items)) console.log(line);
  const beaten = rates.filter(({ rate, chance }) => rate > chance + margin);
  for (const { robot } of beaten) {
    console.error(`The robot "${robot}" beats chance by more than ${margin * 100} points: reword options.`);
  }
  const theirs = await other;
  const faults = own.faults + theirs.faults;
  console.log(
    `\nquestions: ${items.length} items, ${own.variants + theirs.variants} variants of templates, ${faults} faults, ${warnings.length} warnings, ${beaten.length} robots beat chance`,
  );
  return faults + beaten.length === 0 ? 0 : 1;
}

/** What the second process finds; one fault where it ends without a word. */
function otherPart(folder: string): Promise<{ faults: number; variants: number }> {
  const child = fork(fileURLToPath(new URL('./prove-part-process.ts', import.meta.url)), [folder]);
  return new Promise((resolve) => {
    child.on('message', (found) => resolve(found as { faults: number; variants: number }));
    child.on('exit', (code) => {
      if (code !== 0) console.error('The second half of the proof ended early.');
      resolve({ faults: 1, variants: 0 });
    });
  });
}

function row({ robot, rate, chance }: RobotRate): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
  const lift = (rate - chance) * 100;
  return `  ${robot.padEnd(22)}${percent(rate)}  chance ${percent(chance)}  ${lift < 0 ? '−' : '+'}${Math.abs(lift).toFixed(1)} points`;
}

process.exitCode = await checkQuestions(process.argv[2] ?? 'content');
