import type { ModelFlag } from '../cluster-model';

/** Flags as `name=value`, without their dashes. */
export const flags = (...rows: readonly string[]): readonly ModelFlag[] =>
  rows.map((row) => {
    const at = row.indexOf('=');
    return [row.slice(0, at), row.slice(at + 1)];
  });
