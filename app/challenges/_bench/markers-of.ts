import type { ClusterError } from '@/lib/cluster/refusal';
import type { EditorMarker } from '@/lib/rules/editor-marker';
import type { GradeReport } from '@/lib/rules/grade-report';

const SEVERITIES = {
  critical: 'problem',
  high: 'problem',
  medium: 'warning',
  low: 'hint',
  info: 'hint',
} as const;

/** What an editor underlines. `syntax`: only files that cannot be read, as in an exam. */
export function markersOf(report: GradeReport, only: 'all' | 'syntax'): readonly EditorMarker[] {
  const refusals = [...Object.values(report.components), ...Object.values(report.documents)]
    .flatMap(({ errors }) => errors)
    .filter((error) => only === 'all' || isSyntax(error))
    .flatMap(({ id, message, file, range }) =>
      file && range
        ? [
            {
              file,
              from: range.start.offset,
              to: range.end.offset,
              severity: 'problem' as const,
              message,
              code: id,
            },
          ]
        : [],
    );
  const once = [...new Map(refusals.map((one) => [`${one.file} ${one.from} ${one.code}`, one])).values()];
  if (only === 'syntax') return once;
  return [
    ...once,
    ...report.findings.flatMap(({ rule, message, severity, file, range }) =>
      file !== null && range !== null
        ? [
            {
              file,
              from: range.start.offset,
              to: range.end.offset,
              severity: SEVERITIES[severity],
              message,
              code: rule,
            },
          ]
        : [],
    ),
  ];
}

/** Text that no reader can take apart, whatever it says. */
export function isSyntax({ id }: ClusterError): boolean {
  return /^(yaml|json|manifest-syntax|kubeconfig-syntax|duplicate|encoding)/.test(id);
}
