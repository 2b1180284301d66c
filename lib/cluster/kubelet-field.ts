/** A row of the KubeletConfiguration table: path, type, default, zero counts as unset, '*' for a Go pointer, its flag. */
export type KubeletFieldRow = readonly [
  path: string,
  type: string,
  fallback: unknown,
  zeroIsUnset: boolean,
  pointer: '' | '*',
  flag: string,
];
