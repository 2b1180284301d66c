import type { GradeReport } from '@/lib/rules/grade-report';
import { pathIds } from '@/lib/rules/path-ids';
import { countWords } from '../_components/count-words';

const TONES = {
  exposed: 'bg-exposed-soft text-exposed',
  'wont-start': 'bg-wontstart-soft text-wontstart',
  deprecated: 'bg-retired-soft text-retired',
  unknown: 'bg-unknown-soft text-unknown',
  conditional: 'bg-conditional-soft text-conditional',
  secure: 'bg-secure-soft text-secure',
} as const;
const ORDER = ['wont-start', 'exposed', 'deprecated', 'unknown', 'conditional', 'secure'] as const;
const WORDS = {
  'wont-start': 'won’t start',
  exposed: 'exposed',
  deprecated: 'deprecated',
  unknown: 'unknown for want of files',
  conditional: 'secure under a condition',
  secure: 'secure',
} as const;

/** All verdicts in a line, the worst first: the one thing that moves while you type. */
export function VerdictStrip({ report }: { report: GradeReport }) {
  const verdicts = pathIds.map((path) => report.paths[path].verdict);
  const counts = ORDER.map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one === verdict).length,
  })).filter(({ count }) => count > 0);
  const worst = counts[0]?.verdict ?? 'unknown';
  return (
    <p role="status" className={`forced-edge rounded-lg px-4 py-3 ${TONES[worst]}`}>
      <span className="font-semibold">
        {counts.map(({ verdict, count }) => `${countWords(count, 'path')} ${WORDS[verdict]}`).join(', ') ||
          'No path here'}
        .
      </span>{' '}
      {countWords(report.findings.length, 'finding')}.
    </p>
  );
}
