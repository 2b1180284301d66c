import { random } from '../core/random';

export type Practisable = { id: string; noteId: string; path: string };

/**
 * The next `count` items of an endless practice: those met least often in `recent` first, shuffled by the seed among themselves, and so
 * that neither a path nor the questions of one note follow each other where another could stand between. `recent` are the ids asked so
 * far, oldest first. Gives fewer only when there are fewer items; an item comes twice only over several calls.
 */
export function practiceOrder<T extends Practisable>(
  items: readonly T[],
  recent: readonly string[],
  seed: string,
  count: number,
): T[] {
  const met = new Map<string, number>();
  for (const id of recent) met.set(id, (met.get(id) ?? 0) + 1);
  const waiting = random(seed)
    .shuffle(items)
    .toSorted((a, b) => (met.get(a.id) ?? 0) - (met.get(b.id) ?? 0));
  const last = recent.at(-1);
  let before = items.find(({ id }) => id === last);
  const order: T[] = [];
  while (order.length < count && waiting.length > 0) {
    const turn = met.get(waiting[0]?.id ?? '') ?? 0;
    const round = waiting.filter(({ id }) => (met.get(id) ?? 0) === turn);
    const next =
      round.find((item) => item.path !== before?.path && item.noteId !== before?.noteId) ??
      round.find((item) => item.noteId !== before?.noteId) ??
      // Rather one of the next round than the same question twice running.
      waiting.find((item) => item.id !== before?.id) ??
      waiting[0];
    if (next === undefined) break;
    waiting.splice(waiting.indexOf(next), 1);
    order.push(next);
    before = next;
  }
  return order;
}
