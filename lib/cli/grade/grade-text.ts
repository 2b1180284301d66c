import type { Claim } from '../../rules/claim';
import { claimIds } from '../../rules/claim-ids';
import type { Evidence } from '../../rules/evidence';
import type { Finding } from '../../rules/finding';
import type { ComponentGrade, GradeReport } from '../../rules/grade-report';
import { OPERATIONS } from '../../rules/operations';
import { type PathId, pathIds } from '../../rules/path-ids';
import { ruleEntry } from '../../rules/rule-entry';
import { codeFrame } from './code-frame';
import { paint } from './paint';

type Style = Parameters<typeof paint>[0];

const ENDS: Readonly<Record<PathId, readonly [string, string]>> = {
  'node-to-apiserver': ['kubelet', 'API server'],
  'pod-to-apiserver': ['pod', 'API server'],
  'apiserver-to-kubelet': ['API server', 'kubelet'],
  'apiserver-to-node': ['API server', 'node port'],
  'apiserver-to-pod': ['API server', 'pod'],
  'apiserver-to-service': ['API server', 'Service'],
  'ssh-tunnel': ['API server', 'node (SSH)'],
  konnectivity: ['API server', 'agent'],
  'controlplane-to-apiserver': ['control plane', 'API server'],
  'apiserver-to-etcd': ['API server', 'etcd'],
};
const VERDICT_STYLES: Readonly<Record<string, Style>> = {
  secure: 'green',
  exposed: 'red',
  'wont-start': 'red',
  conditional: 'yellow',
  deprecated: 'yellow',
  unknown: 'cyan',
};
const MARKS: Readonly<Record<string, string>> = {
  true: '✓',
  false: '✗',
  conditional: '~',
  unknown: '?',
  never: '∅',
};
const OUTCOME_STYLES: Readonly<Record<string, Style>> = {
  protected: 'green',
  interceptable: 'red',
  'open to anyone': 'red',
  fails: 'red',
  refused: 'yellow',
  unknown: 'cyan',
};
const SEVERITY_STYLES: Readonly<Record<string, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'gray',
};

/** A report for a person at a terminal: components, the map of paths, operations, findings with code frames, a last line. */
export function gradeText(
  report: GradeReport,
  files: ReadonlyMap<string, string>,
  how: { asked: readonly PathId[]; explain: boolean; diskPath(file: string): string },
): string {
  const lines: string[] = ['', `Kubernetes ${report.kubernetes}`, ''];
  for (const [name, component] of Object.entries(report.components))
    if (component.present) lines.push(...componentLines(name, component, how.diskPath));
  lines.push('', ...mapLines(report, how.asked), '', ...operationLines(report));
  const reasons = reasonLines(report, how.asked, how.explain, how.diskPath);
  if (reasons.length > 0) lines.push('', paint('bold', how.explain ? 'Every claim' : 'Why not'), ...reasons);
  for (const finding of report.findings) lines.push('', ...findingLines(finding, files, how.diskPath));
  if (report.notUnderstood.length > 0)
    lines.push('', `Not understood: ${report.notUnderstood.map(how.diskPath).join(', ')}`);
  lines.push('', summary(report, how.asked), '');
  return lines.join('\n');
}

function componentLines(
  name: string,
  { starts, stage, errors, file }: ComponentGrade,
  diskPath: (file: string) => string,
): readonly string[] {
  const where = file === null ? '' : paint('gray', `  ${diskPath(file)}`);
  if (starts === true) return [`  ${name.padEnd(24)} ${paint('green', 'starts')}${where}`];
  return [
    `  ${name.padEnd(24)} ${paint('red', `refuses to start (${stage})`)}${where}`,
    ...errors.slice(0, 5).map(({ message }) => `      ${message}`),
  ];
}

function mapLines({ paths }: GradeReport, asked: readonly PathId[]): readonly string[] {
  const head = `  ${'path'.padEnd(42)}${'verdict'.padEnd(16)}encrypted  server  client  authorized`;
  return [
    paint('bold', head),
    ...pathIds.map((id) => {
      const { verdict, claims } = paths[id];
      const [from, to] = ENDS[id];
      const arrow = `${from} ${'─'.repeat(Math.max(1, 15 - from.length))}▶ ${to}`;
      const marks = claimIds.map((claim) => MARKS[String(claims[claim].holds)] ?? '?');
      const cells =
        verdict === 'not-applicable'
          ? ''
          : `${(marks[0] ?? '').padEnd(11)}${(marks[1] ?? '').padEnd(8)}${(marks[2] ?? '').padEnd(8)}${marks[3]}`;
      const shown = paint(VERDICT_STYLES[verdict] ?? 'gray', verdict.padEnd(16));
      const line = `${asked.includes(id) ? '●' : ' '} ${arrow.padEnd(42)}${shown}${cells}`;
      return verdict === 'not-applicable' ? paint('gray', line) : line;
    }),
    paint(
      'gray',
      '  ● must be secure   ✓ holds  ✗ does not  ~ under a condition  ? not known  ∅ can never hold',
    ),
  ];
}

function operationLines({ operations }: GradeReport): readonly string[] {
  return [
    paint('bold', `  ${'operation'.padEnd(42)}outcome`),
    ...OPERATIONS.map(({ id, title }) => {
      const outcome = operations[id]?.outcome ?? 'unknown';
      return `  ${title.padEnd(42)}${paint(OUTCOME_STYLES[outcome] ?? 'gray', outcome)}`;
    }),
  ];
}

function reasonLines(
  { paths }: GradeReport,
  asked: readonly PathId[],
  explain: boolean,
  diskPath: (file: string) => string,
): readonly string[] {
  const lines: string[] = [];
  for (const id of pathIds) {
    const { verdict, claims, because } = paths[id];
    if (verdict === 'not-applicable' || (!explain && (verdict === 'secure' || !asked.includes(id)))) continue;
    lines.push(`  ${paint('bold', id)}`);
    for (const reason of because) lines.push(...evidenceLines(reason, 2, diskPath));
    for (const claim of claimIds) {
      const held: Claim = claims[claim];
      if (!explain && held.holds === true) continue;
      lines.push(`    ${MARKS[String(held.holds)]} ${claim}`);
      for (const reason of held.because)
        if (explain || reason.holds !== true) lines.push(...evidenceLines(reason, 3, diskPath));
    }
  }
  return lines;
}

function evidenceLines(
  { message, holds, file, range, because = [] }: Evidence,
  depth: number,
  diskPath: (file: string) => string,
): readonly string[] {
  const where =
    file === null ? '' : paint('gray', `  ${diskPath(file)}${range === null ? '' : `:${range.start.line}`}`);
  return [
    `${'  '.repeat(depth)}${MARKS[String(holds)]} ${message}${where}`,
    ...because.flatMap((reason) => evidenceLines(reason, depth + 1, diskPath)),
  ];
}

function findingLines(
  { rule, message, severity, file, range, fixes }: Finding,
  files: ReadonlyMap<string, string>,
  diskPath: (file: string) => string,
): readonly string[] {
  const { title = rule, fix = '' } = ruleEntry(rule)?.rule ?? {};
  const text = file === null ? undefined : files.get(file);
  const place =
    file === null
      ? ''
      : `${diskPath(file)}${range === null ? '' : `:${range.start.line}:${range.start.column}`}`;
  return [
    `${paint(SEVERITY_STYLES[severity] ?? 'gray', severity)}  ${paint('bold', title)}  ${paint('gray', rule)}`,
    `  ${message}`,
    ...(place === '' ? [] : [`  ${paint('gray', place)}`]),
    ...(text === undefined || range === null ? [] : codeFrame(text, range).map((line) => `  ${line}`)),
    `  ${paint('green', 'Do:')} ${fix.replaceAll('`', '')}`,
    ...fixes.map(
      (one) => `  ${paint('green', 'Fix:')} ${one.title} (${one.kind === 'safe' ? 'safe' : 'decide first'})`,
    ),
  ];
}

function summary({ paths, findings }: GradeReport, asked: readonly PathId[]): string {
  const open = asked.filter((id) => paths[id].verdict !== 'secure');
  const found = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  if (asked.length === 0) return `Nothing here says anything about a path. ${found}.`;
  return open.length === 0
    ? paint('green', `All ${asked.length} paths asked for are secure. ${found}.`)
    : paint('red', `${open.length} of ${asked.length} paths asked for are not secure. ${found}.`);
}
