import type { Item } from '../content/item';

/** Kinds of template that ask about operations. */
export const operationKinds = ['what-happens', 'smallest-fix', 'match'] as const;

/** Templates by operation and kind, as `<operation> <kind>`: what an operation meets, what it must go on doing, which path it takes. */
export function operationCoverage(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, readonly string[]>();
  for (const { id, kind, note } of items) {
    if (!operationKinds.some((one) => one === kind)) continue;
    const named = new Set([
      ...('operation' in note ? [note.operation] : []),
      ...('reach' in note && 'operation' in note.reach ? [note.reach.operation] : []),
      ...('from' in note && note.by === 'operation-path' ? note.from : []),
    ]);
    for (const operation of named) {
      const cell = `${operation} ${kind}`;
      cells.set(cell, [...(cells.get(cell) ?? []), id]);
    }
  }
  return cells;
}
