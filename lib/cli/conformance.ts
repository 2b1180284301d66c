import { compareConformance } from '../testing/compare-conformance';
import {
  CONFORMANCE_FILES,
  type ConformanceFile,
  isTrusted,
  readConformanceCases,
  readConformancePresent,
} from '../testing/conformance-case';
import { runConformanceCase } from '../testing/run-conformance-case';

/**
 * `npm run conformance -- <folder> [component|all] [how many disagreements to print]`: agreement with what the real
 * components did, a line per component. Exit 0 when every trusted case agrees, 1 when one does not, 2 for unusable input.
 */

const [folder = '../shared/conformance', asked = 'all', shown = '10'] = process.argv.slice(2);
const names = CONFORMANCE_FILES.filter((name) => asked === 'all' || name === asked);
if (names.length === 0 || !/^[0-9]+$/.test(shown)) {
  console.error(
    `Name one of ${CONFORMANCE_FILES.join(', ')} or all, then a number. You wrote: ${asked} ${shown}`,
  );
  process.exit(2);
}

type Row = { name: string; cells: readonly string[] };
const rows: Row[] = [];
let failed = false;
try {
  const present = readConformancePresent(folder);
  for (const name of names) rows.push(run(name, present));
} catch (error) {
  console.error(
    `${folder} cannot be read as conformance cases: ${error instanceof Error ? error.message : error}`,
  );
  process.exit(2);
}

const head = [
  'component',
  'cases',
  'trusted',
  'start',
  'stage',
  'argv',
  'effective',
  'untrusted',
  'ms a case',
];
const table = [head, ...rows.map(({ name, cells }) => [name, ...cells])];
const widths = head.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
for (const line of table)
  console.log(
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
process.exit(failed ? 1 : 0);

/** Run the cases of one file; prints the disagreements of trusted cases. A throw agrees in nothing. */
function run(name: ConformanceFile, present: readonly string[]): Row {
  const cases = readConformanceCases(folder, name);
  const count = { trusted: 0, starting: 0, starts: 0, stage: 0, argv: 0, effective: 0, other: 0 };
  const disagreements: string[] = [];
  const from = performance.now();
  for (const one of cases) {
    let agreement = {
      starts: false,
      stage: false,
      argv: false,
      effective: false as boolean | null,
      differences: ['it threw'] as readonly string[],
    };
    try {
      agreement = compareConformance(one, runConformanceCase(name, one, present));
    } catch (error) {
      agreement.differences = [`it threw: ${String(error)}`];
    }
    const whole = agreement.differences.length === 0;
    if (!isTrusted(one)) {
      count.other += whole ? 1 : 0;
      continue;
    }
    count.trusted++;
    count.starting += one.outcome.starts ? 1 : 0;
    count.starts += agreement.starts ? 1 : 0;
    count.stage += agreement.stage ? 1 : 0;
    count.argv += agreement.argv ? 1 : 0;
    count.effective += agreement.effective === true ? 1 : 0;
    if (!whole)
      disagreements.push(
        `${one.id} [${one.tags.join(' ')}]\n    ${agreement.differences.slice(0, 4).join('\n    ')}`,
      );
  }
  const spent = (performance.now() - from) / Math.max(cases.length, 1);
  failed ||= disagreements.length > 0;
  for (const line of disagreements.slice(0, Number(shown))) console.log(`  ${line}`);
  if (disagreements.length > Number(shown))
    console.log(`  … and ${disagreements.length - Number(shown)} more of ${name}`);
  const rate = (part: number, of: number) =>
    `${of === 0 ? '–' : `${(Math.floor((1000 * part) / of) / 10).toFixed(1)} %`} (${part}/${of})`;
  const { trusted, starting } = count;
  return {
    name,
    cells: [
      String(cases.length),
      String(trusted),
      rate(count.starts, trusted),
      rate(count.stage, trusted),
      rate(count.argv, trusted),
      rate(count.effective, starting),
      rate(count.other, cases.length - trusted),
      spent.toFixed(2),
    ],
  };
}
