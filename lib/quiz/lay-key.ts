import type { Correction } from './correction';
import { layOver, type NewNames } from './lay-over';
import { openOwn } from './own/open-own';
import type { PaperItem, PaperKey } from './paper';

/** A place under the key of a new version, and what its options are called there. */
export type LaidKey = { item: PaperItem; key: PaperKey; names: NewNames };

/** Lays a fixed version of an own question under a place as it was asked; null where it does not fit what was shown. */
export function layKey(
  item: PaperItem,
  key: PaperKey,
  { version, question }: Extract<Correction, { type: 'key' }>,
): LaidKey | null {
  if (item.ref.kind !== 'own' || key.question.kind !== 'own') return null;
  const frozen = { ...key.question, question };
  const { shown } = openOwn(question, { id: frozen.id, seed: item.seed, shuffle: frozen.shuffle });
  const names = layOver(item.shown, shown);
  if (names === null) return null;
  return {
    item: { ...item, ref: { ...item.ref, version }, shown },
    key: { ...key, question: frozen },
    names,
  };
}
