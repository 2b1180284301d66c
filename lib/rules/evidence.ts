import type { Span } from '../core/span';
import type { Holds } from './holds';

/**
 * One reason for a claim or an outcome: what was seen (`id` is stable, `message` may be reworded), what it says of the claim, and
 * where it stands. `file` and `range` are null where nothing in the files says it, such as a default.
 */
export type Evidence = {
  id: string;
  message: string;
  holds: Holds;
  file: string | null;
  range: Span | null;
  /** The flag or field that decides it, and the layer its value came from. */
  knob?: string;
  layer?: string;
  /** What it rests on in turn. */
  because?: readonly Evidence[];
};
