import type { Item } from '../content/item';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';

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

/** Templates by path, claim and kind, as lines of a table; rows without any are left out and named below. */
export function templateCoverage(items: readonly Item[]): readonly string[] {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const count = (path: string, claim: string, kind: string) =>
    items.filter((item) => item.path === path && item.claim === claim && item.kind === kind).length;
  const empty: string[] = [];
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
    `  without a template: ${empty.join(', ') || 'none'}`,
  ];
}
