import type { Layer } from '../../cluster/effective-value';

/** Where a value came from, in few words; null for a layer that scenarios do not ask about. */
export function layerWords(layer: Layer | string): string | null {
  if (layer === 'flag') return 'a flag';
  if (layer === 'file') return 'the file';
  if (layer === 'drop-in') return 'a drop-in';
  if (layer.endsWith('default')) return 'the default';
  return null;
}
