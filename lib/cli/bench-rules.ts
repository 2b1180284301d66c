import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { parseDocument } from 'yaml';
import { fourFiles } from '../rules/cases/four-files';
import type * as Library from '../rules/grade-cluster';
import { REGISTRY } from '../rules/registry';
import { wholeReport } from '../rules/whole-report';
import { quantile } from './bench-quantile';
import type { BenchRow } from './bench-table';

const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Milliseconds of each of `runs` calls, after `warm` that do not count. */
function time(runs: number, call: (run: number) => void, warm = 3000): number[] {
  for (let run = 0; run < warm; run++) call(run);
  return Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    call(warm + run);
    return performance.now() - from;
  });
}

function row(what: string, samples: readonly number[], bound: string, reference: number | null): BenchRow {
  const p50 = quantile(samples, 0.5);
  return {
    what,
    figures: {
      p50: ms(p50),
      p95: ms(quantile(samples, 0.95)),
      p99: ms(quantile(samples, 0.99)),
      bound,
      'to reference': reference === null ? '' : `${(p50 / reference).toFixed(1)}×`,
    },
  };
}

/** The rule library: judging four files, judging again after a keystroke, memory, size, the command, and many manifests. */
export async function benchRules(): Promise<readonly BenchRow[]> {
  const files = fourFiles();
  const input = { files, present: [], complete: true };
  const texts = Object.values(files).filter((text) => /^apiVersion:/.test(text));
  const reference = time(1500, () => {
    for (const text of texts) parseDocument(text);
  });
  const { gradeCluster, grader } = await library();
  const whole = time(1500, () => wholeReport(gradeCluster(input)));
  const judge = grader();
  const [file = '', text = ''] = Object.entries(files).find(([name]) => name.endsWith('config.yaml')) ?? [];
  const keystroke = time(1500, (run) =>
    wholeReport(judge({ ...input, files: { ...files, [file]: `${text}# ${'x'.repeat(run % 40)}\n` } })),
  );
  return [
    row('reference: the yaml library parses the same files', reference, '', null),
    row('four files: parse, compute, all rules', whole, 'p50 ≤ 2 ms, p99 ≤ 5 ms', quantile(reference, 0.5)),
    row('again after one keystroke', keystroke, 'p50 ≤ 1 ms', quantile(reference, 0.5)),
    memory(() => wholeReport(gradeCluster(input))),
    size(),
    ...command(files),
    await manifests(gradeCluster),
  ];
}

function memory(grade: () => unknown): BenchRow {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  for (let run = 0; run < 1000; run++) grade();
  const before = used();
  for (let run = 0; run < 10_000; run++) grade();
  const grown = used() - before;
  return {
    what: '10,000 evaluations',
    figures: { p50: `heap ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`, bound: 'no growth' },
  };
}

/** The library as the command and the browser have it: one bundled file. */
function bundled(minify: boolean): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/rules/grade-cluster.ts'],
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    external: ['*.cases'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function library(): Promise<typeof Library> {
  return await import(`data:text/javascript;base64,${Buffer.from(bundled(false)).toString('base64')}`);
}

function size(): BenchRow {
  const bytes = gzipSync(bundled(true)).length;
  return {
    what: 'the library, minified and gzipped',
    figures: { p50: `${(bytes / 1024).toFixed(0)} KB`, bound: '≤ 60 KB' },
  };
}

function command(files: Readonly<Record<string, string>>): readonly BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-bench-'));
  const manifest = join(folder, 'kube-apiserver.yaml');
  writeFileSync(manifest, Object.values(files)[0] ?? '');
  const run = (words: readonly string[]) => spawnSync(process.execPath, words, { stdio: 'ignore' });
  run(['lib/cli/spokewise.mjs', 'grade', manifest]);
  const node = time(15, () => run(['-e', '0']), 2);
  const cold = time(15, () => run(['lib/cli/spokewise.mjs', 'grade', manifest]), 2);
  rmSync(folder, { recursive: true });
  return [
    row('reference: node -e 0', node, '', null),
    row('spokewise grade on one file, cold', cold, '≤ 250 ms', quantile(node, 0.5)),
  ];
}

/** A thousand manifests in one process, beside the scanners that are on this machine. */
async function manifests(gradeCluster: typeof Library.gradeCluster): Promise<BenchRow> {
  const all = (await Promise.all(REGISTRY.map(async ({ cases }) => (await cases()).cases))).flat();
  const inputs = Array.from({ length: 1000 }, (_, index) => all[index % all.length]).filter(
    (one) => one !== undefined,
  );
  const from = performance.now();
  for (const { files, present = [], complete = false } of inputs)
    wholeReport(gradeCluster({ files, present, complete }));
  const spent = performance.now() - from;
  const others = ['kube-linter', 'checkov', 'kube-bench', 'trivy'].filter(isOnPath);
  return {
    what: '1,000 manifests in one process',
    figures: {
      p50: `${(spent / 1000).toFixed(2)} ms each`,
      bound: others.length === 0 ? 'no other scanner on this machine' : `beside ${others.join(', ')}`,
    },
  };
}

function isOnPath(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
