import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Problem } from './problem.mjs';
import { node, tool, typescript } from './run.mjs';

/** Counts of one part; `failed` is at least 1 when the part could not run. */
const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** The parts of `npm test` in their order: name → runs it with its output passed through and gives its counts. */
export const PARTS = {
  lint: () => one(tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')),
  types: async () => add(await one(tsc('tsconfig.json')), await one(tsc('tsconfig.core.json'))),
  floors: () => one(typescript('check-floors.ts')),
  content: async () =>
    add(
      add(await one(typescript('check-content.ts')), await one(typescript('check-questions.ts'))),
      await one(typescript('check-challenges.ts')),
    ),
  unit: () => vitest('unit'),
  database: () => vitest('database'),
  'end-to-end': playwright,
};

/** Not part of `npm test`: needs ../shared. */
const VECTORS = { vectors: () => vitest('shared') };

/** The parts of `npm run check`: what takes seconds. */
export const CHECKS = ['lint', 'types', 'floors', 'content'];

/** Runs the named parts one after the other, each to its end; prints a line per part and the sum. Exit code 1 if any failed. */
export async function runParts(names) {
  const lines = [];
  let sum = NOTHING;
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const started = Date.now();
    const counts = await { ...PARTS, ...VECTORS }[name]().catch((error) => {
      console.error(error instanceof Problem ? error.message : error);
      return { ...NOTHING, failed: 1 };
    });
    sum = add(sum, counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(
      `${counts.failed > 0 ? 'FAILED' : 'passed'}  ${name.padEnd(11)} ${seconds.padStart(7)} s  ${words(counts)}`,
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${words(sum)}`);
  if (sum.failed > 0) process.exitCode = 1;
}

async function one(args) {
  return (await node(args)) === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

function tsc(config) {
  return tool('typescript/bin/tsc', '--noEmit', '-p', config);
}

async function vitest(project) {
  return await withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await node(tool('vitest/vitest.mjs', 'run', '--project', project, ...reporters));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const skipped = numPendingTests + (numTodoTests ?? 0);
    return honest(code, { passed: numPassedTests, failed: numFailedTests, skipped });
  });
}

async function playwright() {
  await build();
  return await withReport(async (report) => {
    const code = await node(tool('@playwright/test/cli.js', 'test', '--reporter=list,json'), {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    // A test that passed at the second try is no pass to rely on.
    return honest(code, {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    });
  });
}

async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner that ends badly without a failed test (a file that does not load, no tests at all) has failed all the same. */
function honest(code, counts) {
  const ran = counts.passed + counts.failed > 0;
  return (code !== 0 || !ran) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
