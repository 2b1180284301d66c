/** Parts of a list of query parameters, each small enough for both engines' limits on parameters (SQLite 32,766). */
export function chunks<T>(list: readonly T[], size = 5000): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size));
  return parts;
}
