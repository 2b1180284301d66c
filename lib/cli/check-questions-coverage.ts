import type { Item } from '../content/item';
import { EMPTY_REASONS } from '../content/template-exceptions';
import { type TemplateKind, templateKinds } from '../content/template-kinds';
import { type BankCell, bankCoverage } from '../questions/bank-coverage';
import { operationCoverage, operationKinds } from '../questions/operation-coverage';
import type { Vocabulary } from '../questions/vocabulary';
import { claimIds } from '../rules/claim-ids';
import { OPERATIONS } from '../rules/operations';
import { pathIds } from '../rules/path-ids';
import { EXCEPTED_CELLS } from './check-questions-exceptions';

/** The kinds as columns with short names. */
const SHORT: Readonly<Record<TemplateKind, string>> = {
  'which-path': 'which',
  'what-happens': 'happens',
  'smallest-fix': 'fix',
  'spot-it': 'spot',
  'will-it-start': 'starts',
  'effective-value': 'value',
  compare: 'compare',
  'explain-away': 'alarm',
  order: 'order',
  match: 'match',
};

/** The table of templates, as lines to print, and what is not in order: cells that are empty without a reason, or filled with one. */
export type CoverageReport = { lines: readonly string[]; faults: readonly string[] };

/** Templates by path, claim and kind, then by operation and kind. An empty cell shows the first letter of its reason's name. */
export function templateCoverage(items: readonly Item[], vocabulary: Vocabulary): CoverageReport {
  const cells = bankCoverage(items, vocabulary);
  const operations = operationCoverage(items);
  const faults: string[] = [];
  const show = (cell: BankCell) => {
    const count = cells.get(cell)?.length ?? 0;
    const reason = EXCEPTED_CELLS.get(cell);
    if (count === 0 && reason === undefined)
      faults.push(`no template for ${cell}: write one, or give the reason in template-exceptions.ts`);
    if (count > 0 && reason !== undefined)
      faults.push(`filled after all: ${cell}: take it out of template-exceptions.ts`);
    return count > 0 ? String(count) : (reason ?? '?');
  };
  const rows = pathIds.flatMap((path) =>
    claimIds.map((claim) =>
      line(
        [path, claim],
        templateKinds.map((kind) => show(`${path} ${claim} ${kind}`)),
      ),
    ),
  );
  const byOperation = OPERATIONS.map(({ id }) =>
    line(
      [id, ''],
      operationKinds.map((kind) => {
        const count = operations.get(`${id} ${kind}`)?.length ?? 0;
        if (count === 0) faults.push(`no template of ${kind} is about ${id}: write one`);
        return String(count || '?');
      }),
    ),
  );
  return {
    lines: [
      line(
        ['', ''],
        templateKinds.map((kind) => SHORT[kind]),
      ),
      ...rows,
      ...Object.entries(EMPTY_REASONS).map(([reason, why]) => `  ${reason}: ${why}`),
      '',
      line(
        ['', ''],
        operationKinds.map((kind) => SHORT[kind]),
      ),
      ...byOperation,
    ],
    faults,
  };
}

function line([path = '', claim = '']: readonly string[], cells: readonly string[]): string {
  return `  ${path.padEnd(26)}${claim.padEnd(22)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}
