import type { YamlCursor } from './yaml-cursor';
import type { YamlTokenKind } from './yaml-token';

/** What begins at a place: a token of one character, or the kind of the longer one. */
export type YamlStart = YamlTokenKind | 'block-scalar' | 'quoted' | 'plain';

const ONE: Readonly<Record<string, YamlStart>> = {
  '[': 'flow-sequence',
  '{': 'flow-mapping',
  ']': 'flow-sequence-end',
  '}': 'flow-mapping-end',
  ',': 'flow-entry',
  '*': 'alias',
  '&': 'anchor',
  '!': 'tag',
  "'": 'quoted',
  '"': 'quoted',
};

/** Which token begins at the cursor, by its next characters alone. `flow`: inside brackets. */
export function yamlStart(cursor: YamlCursor, flow: boolean): YamlStart {
  if (cursor.peek() === 0) return 'stream-end';
  if (cursor.column === 0 && cursor.is('%')) return 'directive';
  if (cursor.isDocumentMark('-')) return 'document-start';
  if (cursor.isDocumentMark('.')) return 'document-end';
  const char = cursor.text[cursor.at] ?? '';
  const one = Object.hasOwn(ONE, char) ? ONE[char] : undefined;
  if (one !== undefined) return one;
  if (char === '-') return cursor.isBlankOrEnd(1) ? 'entry' : 'plain';
  if (char === '?' || char === ':') {
    if (!flow && !cursor.isBlankOrEnd(1)) return 'plain';
    return char === '?' ? 'key' : 'value';
  }
  if ((char === '|' || char === '>') && !flow) return 'block-scalar';
  if (cursor.isBlank() || '#|>%@`'.includes(char)) cursor.fail(`"${char}" cannot begin a value`);
  return 'plain';
}
