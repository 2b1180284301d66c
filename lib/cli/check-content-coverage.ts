import type { ContentProblem } from '../content/content-problem';
import type { ParsedContent } from '../content/parse-content';
import { pathIds } from '../rules/path-ids';

const ITEMS_PER_PATH = 8;
/** How many rows of content/guide-coverage.yaml each part of the guide needs: its summary table has six, its example three claims. */
const GUIDE_ROWS = { overview: 1, section: 1, 'summary-table': 6, 'pod-example': 3 } as const;

/** Every path is described, taught and asked about; every part of the study guide is covered; exam weights add up. */
export function checkCoverage({ content, entries }: ParsedContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const paths = new Map(entries.paths.map((entry) => [entry.value.id, entry]));
  for (const id of pathIds) {
    const entry = paths.get(id);
    if (entry === undefined) {
      problems.push({
        code: 'unknown-path',
        file: 'kubernetes/paths.yaml',
        line: 1,
        column: 1,
        message: `The path "${id}" has no row here.`,
      });
      continue;
    }
    const items = content.items.filter((item) => item.path === id && item.status === 'live').length;
    if (items < ITEMS_PER_PATH)
      problems.push({
        code: 'path-coverage',
        ...entry.place(['id']),
        message: `${id} has ${items} live items, fewer than ${ITEMS_PER_PATH}: add notes with "path: ${id}" in content/items/.`,
      });
  }

  for (const [where, wanted] of Object.entries(GUIDE_ROWS)) {
    const rows = content.guide.filter((row) => row.where === where).length;
    if (rows < wanted)
      problems.push({
        code: 'guide-coverage',
        file: 'guide-coverage.yaml',
        line: 1,
        column: 1,
        message: `${rows} rows cover the guide's ${where}; it needs ${wanted}.`,
      });
  }

  for (const entry of entries.exams) {
    const sum = entry.value.domains.reduce((total, domain) => total + domain.weight, 0);
    if (Math.abs(sum - 100) > 1e-9)
      problems.push({
        code: 'exam-weights',
        ...entry.place(['domains']),
        message: `The weights of ${entry.value.name} add up to ${sum}, not 100.`,
      });
  }
  return problems;
}
