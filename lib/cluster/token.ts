import type { Span } from '../core/span';

/** One element of an argument vector, with the text it came from. */
export type Token = { text: string; file: string; range: Span };
