import { asRecord } from '../../cluster/as-record';
import { type FieldPath, parseDocuments, type YamlDocument } from '../../cluster/parse-documents';
import type { TextEdit } from '../fix';
import { applyEdits } from './apply-edits';
import { fieldText } from './field-text';

/**
 * Edits after which a YAML document has this value at a path of keys and indices; comments and order stay. A key that is not
 * there is added (to the root at its end, else before its first neighbour); an item that is not there is not. Null where the
 * place cannot be edited by itself.
 */
export function setField(
  document: YamlDocument,
  file: string,
  path: FieldPath,
  value: unknown,
): readonly TextEdit[] | null {
  const edits = editsFor(document, file, path, value);
  if (edits === null || !UNUSUAL.test(document.source)) return edits;
  const [after] = parseDocuments(applyEdits({ [file]: document.source }, edits)[file] ?? '');
  const wanted = put(document.value, path, value);
  return after?.error === null && isSame(after.value, wanted) ? edits : null;
}

/** Anchors, aliases and tags may tie other places to the one that is edited: then the result is read again. */
const UNUSUAL = /[&*!]\S|<</;

function put(held: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number')
    return Array.isArray(held) ? held.map((item, at) => (at === key ? put(item, rest, value) : item)) : held;
  return { ...asRecord(held), [key]: put(asRecord(held)?.[key], rest, value) };
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  const [left, right] = [asRecord(one), asRecord(other)];
  if (left === null || right === null) return Object.is(one, other);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
}

function editsFor(
  document: YamlDocument,
  file: string,
  path: FieldPath,
  value: unknown,
): readonly TextEdit[] | null {
  if (asRecord(document.value) === null) return null;
  let depth = 0;
  let held: unknown = document.value;
  while (depth < path.length) {
    const key = path[depth] as string | number;
    const inside: unknown = typeof key === 'number' ? (Array.isArray(held) ? held : null) : asRecord(held);
    if (inside === null || !Object.hasOwn(inside as object, key)) break;
    held = (inside as Record<string | number, unknown>)[key];
    depth++;
  }
  if (depth === path.length) return replace(document, file, path, value);
  const parent = asRecord(held);
  const rest = path.slice(depth).filter((key) => typeof key === 'string');
  if (rest.length < path.length - depth || Array.isArray(held)) return null;
  if (parent === null || Object.keys(parent).length === 0)
    return replace(document, file, path.slice(0, depth), nest(rest, value));
  return insert(document, file, path.slice(0, depth), rest, value);
}

/** Put a value where another stands: from behind its key's colon up to its end. */
function replace(
  document: YamlDocument,
  file: string,
  path: FieldPath,
  value: unknown,
): readonly TextEdit[] | null {
  const { source } = document;
  const { start, end } = document.rangeOf(path);
  const raw = source.slice(start.offset, end.offset);
  if (/^[&*!|>]/.test(raw)) return null;
  const json = insideBraces(document, path.slice(0, -1));
  const text = fieldText(value, json);
  const gap = GAP.exec(source.slice(Math.max(0, start.offset - FURTHEST), start.offset))?.[0];
  if (raw !== '' && gap?.includes('\n') !== true)
    return [{ file, from: start.offset, to: end.offset, text: raw.endsWith('\n') ? `${text}\n` : text }];
  if (gap === undefined) return null;
  const behind = start.offset - gap.length + 1;
  const added = { file, from: behind, to: behind, text: ` ${text}` };
  if (raw === '') return [added];
  // The value begins on a line of its own, perhaps after comments: it goes, and the new one stands behind its key.
  const lines = /\r?\n[ \t]*$/.exec(gap)?.[0].length ?? 0;
  return [
    added,
    { file, from: start.offset - lines, to: end.offset - (/\r?\n$/.exec(raw)?.[0].length ?? 0), text: '' },
  ];
}

/** Between a key and its value: the colon, blanks, line breaks and comments. */
const GAP = /:[ \t]*(?:#[^\n]*)?(?:\n[ \t]*(?:#[^\n]*)?|\r)*$/;
/** How many characters of comments may stand there. */
const FURTHEST = 2000;

function insert(
  document: YamlDocument,
  file: string,
  parent: FieldPath,
  rest: readonly string[],
  value: unknown,
): readonly TextEdit[] | null {
  const { source } = document;
  const { start, end } = document.rangeOf(parent);
  const [key = '', ...inner] = rest;
  if (source[start.offset] === '{') {
    const text = `"${key}": ${fieldText(nest(inner, value), true)}, `;
    return [{ file, from: start.offset + 1, to: start.offset + 1, text }];
  }
  if (/^[&*!]/.test(source.slice(start.offset)) || insideBraces(document, parent)) return null;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  // A byte order mark counts as a column.
  const mark = start.line === 1 && source.startsWith('\uFEFF') ? 1 : 0;
  const indent = ' '.repeat(start.column - 1 - mark);
  const lines = rest.map((name, depth) => `${indent}${'  '.repeat(depth)}${name}:`);
  const text = `${lines.join(eol)} ${fieldText(value, false)}`;
  if (parent.length > 0)
    return [{ file, from: start.offset, to: start.offset, text: `${text.trimStart()}${eol}${indent}` }];
  const stop = source[end.offset - 1] === '\n' ? end.offset : lineEnd(source, end.offset);
  const before = source[stop - 1] !== '\n' ? eol : '';
  return [{ file, from: stop, to: stop, text: `${before}${text}${before === '' ? eol : ''}` }];
}

function lineEnd(source: string, offset: number): number {
  const at = source.indexOf('\n', offset);
  if (at === -1) return source.length;
  return source[at - 1] === '\r' ? at - 1 : at;
}

function nest(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}

/** Whether a value, or one around it, stands in braces or brackets. */
function insideBraces(document: YamlDocument, path: FieldPath): boolean {
  return [...path, ''].some((_, depth) =>
    '{['.includes(document.source[document.rangeOf(path.slice(0, depth)).start.offset] ?? ' '),
  );
}
