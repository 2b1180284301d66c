import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../rules/finding';
import type { GradeReport } from '../../rules/grade-report';
import { REGISTRY } from '../../rules/registry';
import type { Severity } from '../../rules/rule';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};
/** What code scanning shows as severity: a number from 0 to 10. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.0',
};

/**
 * The findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). Lines and columns count from 1, columns in UTF-16 code
 * units, ends are exclusive, as sections 3.30.5 to 3.30.8 say.
 */
export function gradeSarif(
  report: GradeReport,
  files: ReadonlyMap<string, string>,
  diskPath: (file: string) => string,
): Record<string, unknown> {
  const used = REGISTRY.map(({ rule }) => rule);
  const uri = (file: string) => {
    const path = diskPath(file);
    return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
  };
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'spokewise',
            informationUri:
              'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
            rules: used.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.what },
              help: { text: `${rule.why}\n\n${rule.fix}\n\n${rule.breaks}` },
              ...(rule.links[0] === undefined ? {} : { helpUri: rule.links[0].url }),
              defaultConfiguration: { level: LEVELS[rule.severity] },
              properties: {
                'security-severity': SCORES[rule.severity],
                tags: [
                  'security',
                  'kubernetes',
                  rule.path,
                  ...(rule.benchmarks?.cis ?? []).map((id) => `CIS-${id}`),
                ],
              },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: used.findIndex(({ id }) => id === finding.rule),
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: location(finding, uri),
          partialFingerprints: {
            'spokewise/v1': [
              finding.rule,
              finding.messageId,
              finding.file ?? '',
              textOf(finding, files),
            ].join('|'),
          },
          ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => sarifFix(fix, uri)) }),
        })),
      },
    ],
  };
}

function location({ file, range }: Finding, uri: (file: string) => string): readonly unknown[] {
  if (file === null) return [];
  const region =
    range === null
      ? {}
      : {
          region: {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
            charOffset: range.start.offset,
            charLength: range.end.offset - range.start.offset,
          },
        };
  return [{ physicalLocation: { artifactLocation: { uri: uri(file) }, ...region } }];
}

function sarifFix(fix: Finding['fixes'][number], uri: (file: string) => string): unknown {
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  return {
    description: { text: fix.title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uri(file) },
      replacements: fix.edits
        .filter((edit) => edit.file === file)
        .map(({ from, to, text }) => ({
          deletedRegion: { charOffset: from, charLength: to - from },
          insertedContent: { text },
        })),
    })),
  };
}

function textOf({ file, range }: Finding, files: ReadonlyMap<string, string>): string {
  if (file === null || range === null) return '';
  return (files.get(file) ?? '').slice(range.start.offset, range.end.offset).slice(0, 120);
}
