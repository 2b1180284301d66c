import { asRecord } from '../../cluster/as-record';
import type { FieldPath, YamlDocument } from '../../cluster/parse-documents';
import type { TextEdit } from '../fix';
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
  if (document.error !== null || asRecord(document.value) === null) return null;
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
  const multiline = raw.includes('\n');
  if (!multiline && raw !== '') return [{ file, from: start.offset, to: end.offset, text }];
  const colon = /:[ \t\r\n]*$/.exec(source.slice(0, start.offset));
  if (colon === null) return null;
  const from = start.offset - colon[0].length + 1;
  return [
    {
      file,
      from,
      to: from + (multiline ? end.offset - from : 0),
      text: ` ${text}${raw.endsWith('\n') ? '\n' : ''}`,
    },
  ];
}

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
  if (source[start.offset] === '{' || insideBraces(document, parent)) {
    if (source[start.offset] !== '{') return null;
    const text = `"${key}": ${fieldText(nest(inner, value), true)}, `;
    return [{ file, from: start.offset + 1, to: start.offset + 1, text }];
  }
  if (/^[&*!]/.test(source.slice(start.offset))) return null;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(start.column - 1);
  const lines = rest.map((name, depth) => `${indent}${'  '.repeat(depth)}${name}:`);
  const text = `${lines.join(eol)} ${fieldText(value, false)}`;
  if (parent.length > 0)
    return [{ file, from: start.offset, to: start.offset, text: `${text.trimStart()}${eol}${indent}` }];
  const stop = end.offset > 0 && source[end.offset - 1] === '\n' ? end.offset : lineEnd(source, end.offset);
  const before = stop > 0 && source[stop - 1] !== '\n' ? eol : '';
  return [{ file, from: stop, to: stop, text: `${before}${text}${before === '' ? eol : ''}` }];
}

function lineEnd(source: string, offset: number): number {
  const at = source.indexOf('\n', offset);
  if (at < 0) return source.length;
  return source[at - 1] === '\r' ? at - 1 : at;
}

function nest(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}

function insideBraces(document: YamlDocument, path: FieldPath): boolean {
  return (
    path.some((_, depth) => {
      const { start } = document.rangeOf(path.slice(0, depth + 1));
      return document.source[start.offset] === '{';
    }) || document.source[document.rangeOf([]).start.offset] === '{'
  );
}
