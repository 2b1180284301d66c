/** A place in a text: offsets are UTF-16 code units from 0; lines and columns count from 1 (as editors show them). */
export type Position = { offset: number; line: number; column: number };

/** From `start` up to but not including `end`. */
export type Span = { start: Position; end: Position };
