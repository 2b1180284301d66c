import type { Json } from '../../content/mutation';
import type { DocumentShape } from './document-shape';

/** A field that a document's kind does not have, as its path from the root, and the names that stand beside it. */
export type StrangeField = { path: string; beside: readonly string[] };

/** Fields that a shape does not have, in what an edit writes at a path (its parts from the root; numbers are places in lists). */
export function strangeFields(
  shape: DocumentShape,
  path: readonly string[],
  to: Json,
  before: readonly string[] = [],
): readonly StrangeField[] {
  if (shape === 'any') return [];
  const [first, ...rest] = path;
  if (first !== undefined) {
    const here = [...before, first];
    const inner = innerOf(shape, first);
    return inner === null ? [strange(shape, here)] : strangeFields(inner, rest, to, here);
  }
  if (typeof to !== 'object' || to === null) return [];
  return Object.entries(to as { readonly [name: string]: Json }).flatMap(([name, value]) => {
    const here = [...before, name];
    const inner = innerOf(shape, name);
    return inner === null ? [strange(shape, here)] : strangeFields(inner, [], value, here);
  });
}

function innerOf(shape: DocumentShape, name: string): DocumentShape | null {
  if (shape === 'value' || shape === 'any') return null;
  if ('list' in shape) return /^\d+$/.test(name) ? shape.list : null;
  return Object.hasOwn(shape.fields, name) ? (shape.fields[name] ?? null) : null;
}

function strange(shape: DocumentShape, path: readonly string[]): StrangeField {
  const beside = typeof shape === 'object' && 'fields' in shape ? Object.keys(shape.fields) : [];
  return { path: path.join('.'), beside };
}
