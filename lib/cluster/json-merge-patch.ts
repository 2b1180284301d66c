import type { FieldPath } from './parse-documents';

type JsonObject = Readonly<Record<string, unknown>>;

/** Told of what a patch does: `set` for a value that is no mapping, `cleared` for a key that null takes out. */
export type PatchWatcher = { set(path: FieldPath): void; cleared(path: FieldPath): void };

/**
 * JSON merge patch (RFC 7396) as the kubelet applies drop-ins (evanphx/json-patch v4): mappings merge, everything else
 * replaces, null takes a key out. Keys of merged mappings come out in the order of their bytes, as Go writes maps; that order
 * decides between two spellings of one field.
 */
export function jsonMergePatch(document: JsonObject, patch: JsonObject, watch: PatchWatcher): JsonObject {
  return merge(document, patch, [], watch);
}

function merge(document: JsonObject, patch: JsonObject, path: FieldPath, watch: PatchWatcher): JsonObject {
  const out = new Map(Object.entries(document));
  for (const [name, value] of Object.entries(patch)) {
    const at = [...path, name];
    if (value === null || value === undefined) {
      if (out.delete(name)) watch.cleared(at);
      continue;
    }
    const before = out.get(name);
    if (!isObject(value)) {
      out.set(name, value);
      watch.cleared(at);
      watch.set(at);
    } else if (isObject(before)) out.set(name, merge(before, value, at, watch));
    else {
      if (before !== undefined) watch.cleared(at);
      out.set(name, merge({}, value, at, watch));
      if (Object.keys(value).length === 0) watch.set(at);
    }
  }
  return Object.fromEntries([...out].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
