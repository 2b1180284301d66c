import type { PathSegment } from './entry';

/** The part of a plain value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PathSegment[]): unknown {
  return path.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, segment)
        ? (inner as Record<PathSegment, unknown>)[segment]
        : undefined,
    value,
  );
}
