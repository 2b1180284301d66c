import type { ClusterError } from '../cluster/refusal';
import type { EditorMarker } from './editor-marker';
import type { GradeReport } from './grade-report';

/** Ids of errors that say how a file is written, not what it does: what may be told while an exam runs. */
const WRITTEN =
  /^(yaml|kind|api-version|field|key-repeated|flag-(unknown|removed|too-new|syntax|shorthand|needs-value|value|in-value|blank)|manifest)/;

/**
 * All that a report says of places in files, for an editor: refusals of components and documents as problems, what components
 * pass over as warnings, findings by their severity. `only: 'syntax'` leaves out whatever judges the configuration. By file,
 * then place; what two readers say of one place in the same words stands once.
 */
export function editorMarkers(
  report: GradeReport,
  { only = 'everything' }: { only?: 'everything' | 'syntax' } = {},
): readonly EditorMarker[] {
  const markers = new Map<string, EditorMarker>();
  const add = (
    severity: EditorMarker['severity'],
    code: string,
    { file, range, message }: Pick<ClusterError, 'file' | 'range' | 'message'>,
  ) => {
    if (file === null || range === null) return;
    const [from, to] = [range.start.offset, range.end.offset];
    const key = `${file} ${from} ${to} ${message}`;
    if (!markers.has(key)) markers.set(key, { file, from, to, severity, message, code });
  };
  const addErrors = (severity: EditorMarker['severity'], errors: readonly ClusterError[]) => {
    for (const error of errors)
      if (only === 'everything' || WRITTEN.test(error.id)) add(severity, error.id, error);
  };
  for (const { errors, warnings } of Object.values(report.components)) {
    addErrors('problem', errors);
    addErrors('warning', warnings);
  }
  for (const { errors } of Object.values(report.documents)) addErrors('problem', errors);
  if (only === 'everything')
    for (const finding of report.findings)
      add(
        finding.severity === 'critical' || finding.severity === 'high'
          ? 'problem'
          : finding.severity === 'medium'
            ? 'warning'
            : 'hint',
        finding.rule,
        finding,
      );
  return [...markers.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.from - b.from || a.to - b.to,
  );
}
