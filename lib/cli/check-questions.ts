import { catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { loadContent } from '../content/load';
import { lintItem } from '../questions/lint-item';
import { proveItem } from '../questions/prove-item';
import { type RobotRate, robotRates } from '../questions/robots/robot-rates';
import { templateFaults } from '../questions/scenario/template-faults';
import { seenQuestion } from '../questions/seen-question';

const seeds = seedsOf(25);
/** Templates draw much more than an order of options. */
const manySeeds = seedsOf(200);
/** Robots may beat chance by this much (quiz.md 9.2): the shipped bank must not teach test tricks. */
const margin = 0.05;

/** Proves every live item of a content folder; prints faults, warnings and the robots' table. Gives the exit code. */
function checkQuestions(folder: string): number {
  const parsed = loadContent(folder);
  const content = catalogue(parsed.content);
  const { items } = content;
  if (items.length === 0) {
    console.error(`There are no live items in ${folder}: run npm run check:content to see why.`);
    return 1;
  }
  let faults = 0;
  for (const item of items) {
    const own = isTemplate(item) ? manySeeds : seeds;
    for (const { code, detail } of 'vary' in item.note ? templateFaults(item.note, content) : []) {
      console.error(`${item.id}  ${code}: ${detail}`);
      faults++;
    }
    for (const { code, seed, detail } of proveItem(item, content, own)) {
      console.error(`${item.id} (seed ${seed})  ${code}: ${detail}`);
      faults++;
    }
  }
  const notes = [...new Set(items.map(({ note }) => note))];
  const warnings = notes.flatMap((note) => lintItem(note).map((finding) => ({ note: note.id, ...finding })));
  for (const { note, code, option } of warnings) {
    console.log(`warning: ${note}${option === null ? '' : ` (${option})`}  ${code}`);
  }
  const bank = items.flatMap((item) => seeds.flatMap((seed) => seenQuestion(item, content, seed) ?? []));
  const rates = robotRates(bank);
  const questions = bank.length / seeds.length;
  console.log(`\nRobots that know nothing, on ${questions} choose questions in ${seeds.length} orders each:`);
  for (const rate of rates) console.log(row(rate));
  const beaten = rates.filter(({ rate, chance }) => rate > chance + margin);
  for (const { robot } of beaten) {
    console.error(`The robot "${robot}" beats chance by more than ${margin * 100} points: reword options.`);
  }
  console.log(
    `\nquestions: ${items.length} items × ${seeds.length} seeds, ${faults} faults, ${warnings.length} warnings, ${beaten.length} robots beat chance`,
  );
  return faults + beaten.length === 0 ? 0 : 1;
}

function isTemplate({ note }: Item): boolean {
  return 'vary' in note || note.kind === 'order' || note.kind === 'match';
}

function seedsOf(length: number): readonly string[] {
  return Array.from({ length }, (_, place) => `check-${place}`);
}

function row({ robot, rate, chance }: RobotRate): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
  const lift = (rate - chance) * 100;
  return `  ${robot.padEnd(18)}${percent(rate)}  chance ${percent(chance)}  ${lift < 0 ? '−' : '+'}${Math.abs(lift).toFixed(1)} points`;
}

process.exitCode = checkQuestions(process.argv[2] ?? 'content');
