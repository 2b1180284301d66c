import type { Item } from '../content/item';
import { TEMPLATE_EXCEPTIONS } from '../content/template-exceptions';
import { type ClaimId, claimIds } from '../rules/claim-ids';
import { type PathId, pathIds } from '../rules/path-ids';

/** The kinds of template, as columns with short names. */
const KINDS = {
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
} as const;

/**
 * Templates by path, claim and kind, as lines of a table; rows without any are left out and named below, those that cannot be
 * filled with the reason.
 */
export function templateCoverage(items: readonly Item[]): readonly string[] {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const count = (path: PathId, claim: ClaimId, kind: string) =>
    items.filter((item) => item.path === path && item.claim === claim && item.kind === kind).length;
  const empty: `${PathId} ${ClaimId}`[] = [];
  const rows = pathIds.flatMap((path) =>
    claimIds.flatMap((claim) => {
      const cells = kinds.map((kind) => count(path, claim, kind));
      if (cells.every((cell) => cell === 0)) {
        empty.push(`${path} ${claim}`);
        return [];
      }
      return [
        `  ${path.padEnd(26)}${claim.padEnd(22)}${cells.map((cell) => `${cell || '·'}`.padStart(8)).join('')}`,
      ];
    }),
  );
  return [
    `  ${''.padEnd(48)}${kinds.map((kind) => KINDS[kind].padStart(8)).join('')}`,
    ...rows,
    `  without a template: ${empty.filter((row) => !TEMPLATE_EXCEPTIONS.has(row)).join(', ') || 'none'}`,
    ...[...TEMPLATE_EXCEPTIONS].map(([row, why]) =>
      empty.includes(row)
        ? `  cannot be filled: ${row}, because ${why}`
        : `  filled after all: ${row}: take it out of template-exceptions.ts`,
    ),
  ];
}
