import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Catalogue, catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { loadContent } from '../content/load';
import { drawnChoose } from '../questions/drawn-choose';
import { isTemplate } from '../questions/is-template';
import { type ChooseQuestion, lintChoose } from '../questions/lint-choose';
import type { LintCode } from '../questions/lint-finding';
import { lintItem } from '../questions/lint-item';
import { type RobotRate, robotRates } from '../questions/robots/robot-rates';
import { seenByRobot } from '../questions/robots/seen-by-robot';
import { templateCoverage } from './check-questions-coverage';
import { provePart } from './prove-part';
import { notePlaces } from './prove-place';

const robotSeeds = Array.from({ length: 25 }, (_, place) => `check-${place}`);
/** Robots may beat chance by this much (quiz.md 9.2): the shipped bank must not teach test tricks. */
const margin = 0.05;
/** What the linter finds now and then in a drawn question is chance; in more than so many of the variants it tells the key. */
const CUE = robotSeeds.length / 2;

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
  const own = provePart(content, 0, notePlaces(folder, parsed.entries));
  const notes = [...new Set(items.map(({ note }) => note))];
  const warnings = notes.flatMap((note) => lintItem(note).map((finding) => ({ note: note.id, ...finding })));
  for (const { note, code, option } of warnings) {
    console.log(`warning: ${note}${option === null ? '' : ` (${option})`}  ${code}`);
  }
  const drawn = items.flatMap((item) =>
    robotSeeds.flatMap((seed) => {
      const question = drawnOrNull(item, content, seed);
      return question === null ? [] : [{ item, question }];
    }),
  );
  const cues = drawnCues(drawn.filter(({ item }) => isTemplate(item.note)));
  for (const { id, code, variants } of cues)
    console.log(
      `${variants > CUE ? 'error' : 'warning'}: ${id}  ${code} in ${variants} of ${robotSeeds.length} variants`,
    );
  const rates = robotRates(drawn.map(({ question }) => seenByRobot(question)));
  const questions = drawn.length / robotSeeds.length;
  console.log(
    `\nRobots that know nothing, on ${questions} choose questions in ${robotSeeds.length} orders each:`,
  );
  for (const rate of rates) console.log(row(rate));
  console.log('\nTemplates by path, claim and kind:');
  const coverage = templateCoverage(items, content);
  for (const line of coverage.lines) console.log(line);
  for (const fault of coverage.faults) console.error(fault);
  const beaten = rates.filter(({ rate, chance }) => rate > chance + margin);
  for (const { robot } of beaten) {
    console.error(`The robot "${robot}" beats chance by more than ${margin * 100} points: reword options.`);
  }
  const theirs = await other;
  const faults =
    own.faults +
    theirs.faults +
    coverage.faults.length +
    cues.filter(({ variants }) => variants > CUE).length;
  console.log(
    `\nquestions: ${items.length} items, ${own.variants + theirs.variants} variants of templates, ${faults} faults, ${warnings.length} warnings, ${cues.length} cues now and then, ${beaten.length} robots beat chance`,
  );
  return faults + beaten.length === 0 ? 0 : 1;
}

/** A question that the linter and the robots can look at. What cannot be drawn is told by the proof. */
function drawnOrNull(item: Item, content: Catalogue, seed: string): ChooseQuestion | null {
  try {
    return drawnChoose(item, content, seed);
  } catch {
    return null;
  }
}

/** What the linter finds in drawn questions: template, code, and in how many of its variants. */
function drawnCues(
  drawn: readonly { item: Item; question: ChooseQuestion }[],
): readonly { id: string; code: LintCode; variants: number }[] {
  const cues = new Map<string, { id: string; code: LintCode; variants: number }>();
  for (const { item, question } of drawn)
    for (const code of new Set(lintChoose(question).map((finding) => finding.code))) {
      const key = `${item.id} ${code}`;
      const before = cues.get(key)?.variants ?? 0;
      cues.set(key, { id: item.id, code, variants: before + 1 });
    }
  return [...cues.values()];
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
