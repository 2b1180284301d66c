/** The list with the entry at `from` moved by `by` places; the same list where there is no such place. */
export function moveStep<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by;
  const moved = list[from];
  if (moved === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
