import type { Item } from '../content/item';
import { type TemplateKind, templateKinds } from '../content/template-kinds';
import type { ClaimRow } from './claim-row';
import { kindOf } from './open-item';
import type { Vocabulary } from './vocabulary';

/** A cell of the table of what the bank covers. */
export type BankCell = `${ClaimRow} ${TemplateKind}`;

/**
 * Templates by the cells path × claim × kind that they fill: their note's own (`claim`, `also`), and of kinds that ask about flags and
 * fields every row that these bear on.
 */
export function bankCoverage(
  items: readonly Item[],
  vocabulary: Vocabulary,
): ReadonlyMap<BankCell, readonly string[]> {
  const cells = new Map<BankCell, readonly string[]>();
  for (const item of items) {
    const kind = templateKinds.find((one) => one === item.kind);
    if (kind === undefined) continue;
    for (const row of new Set(rowsOf(item, vocabulary))) {
      const cell: BankCell = `${row} ${kind}`;
      cells.set(cell, [...(cells.get(cell) ?? []), item.id]);
    }
  }
  return cells;
}

function rowsOf(item: Item, vocabulary: Vocabulary): readonly ClaimRow[] {
  const { note } = item;
  // A match is about its pairs, wherever its note stands.
  const own = note.kind === 'match' ? [] : [note.claim, ...('also' in note ? (note.also ?? []) : [])];
  return [
    ...own.map((claim): ClaimRow => `${note.path} ${claim}`),
    ...(kindOf(item).covers?.(item, vocabulary) ?? []),
  ];
}
