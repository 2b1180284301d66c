export type PathSegment = string | number;

/** Where a value stands in its file; lines and columns count from 1. */
export type Place = { file: string; line: number; column: number };

/** A parsed value that still knows its place, so that a check made later can point at it. */
export type Entry<T> = {
  value: T;
  /** The place of the value, or of the part at `path` inside it (of the nearest part that exists). */
  place(path?: readonly PathSegment[]): Place;
};

/** What a file gave: the entries that are well-formed, and a problem for each one that is not. */
export type Parsed<T, P> = { entries: readonly Entry<T>[]; problems: readonly P[] };
