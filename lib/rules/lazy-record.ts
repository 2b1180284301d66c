/** A record whose values are worked out when they are first asked for, and kept. A copy (`{ ...record }`, JSON) holds all of them. */
export function lazyRecord<K extends string, V>(
  entries: readonly (readonly [key: K, make: () => V])[],
): Readonly<Record<K, V>> {
  const record = {};
  for (const [key, make] of entries) {
    let kept: { value: V } | null = null;
    const get = () => {
      kept ??= { value: make() };
      return kept.value;
    };
    Object.defineProperty(record, key, { enumerable: true, get });
  }
  return record as Record<K, V>;
}
