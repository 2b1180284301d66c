import type { Span } from '../core/span';

/** Where a value came from. */
export type Layer =
  | 'flag'
  | 'env'
  | 'file'
  | 'drop-in'
  | 'kubeadm'
  | 'default'
  | 'legacy-default'
  | 'computed';

/** What the component really uses, with where it came from and which earlier settings it shadows (oldest first). */
export type EffectiveValue = {
  value: unknown;
  layer: Layer;
  file: string | null;
  range: Span | null;
  shadowed: readonly { value: unknown; layer: Layer; file: string | null; range: Span | null }[];
};
