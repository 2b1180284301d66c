import type { YamlCursor } from './yaml-cursor';
import type { YamlToken } from './yaml-token';

const DIRECTIVE = /^(YAML[ \t]+1\.1|TAG[ \t]+![-\w]*!?[ \t]+[^\s#]+)([ \t]+#.*|[ \t]*)$/;
const TAG =
  /^(!<(?:[-\w;/?:@&=+$,.!~*'()[\]]|%[0-9A-Fa-f]{2})+>|!(?:[-\w]*!)?(?:[-\w;/?:@&=+$,.!~*'()[\]]|%[0-9A-Fa-f]{2})*)/;

/** `%YAML 1.1` or `%TAG handle prefix`, to the end of its line. goyaml v2 knows no other version. */
export function scanDirective(cursor: YamlCursor): YamlToken {
  const from = cursor.at;
  while (!cursor.isBreakOrEnd()) cursor.at++;
  const text = cursor.text.slice(from + 1, cursor.at);
  if (!DIRECTIVE.test(text)) cursor.fail(`"%${text.slice(0, 40)}" is no directive of YAML 1.1`, from);
  return { kind: 'directive', from, to: cursor.at, text, plain: false };
}

/** `&name` or `*name`. */
export function scanAnchor(cursor: YamlCursor): YamlToken {
  const from = cursor.at;
  const kind = cursor.is('*') ? 'alias' : 'anchor';
  cursor.at++;
  while (cursor.peek() !== 0 && /[-\w]/.test(cursor.text[cursor.at] ?? '')) cursor.at++;
  const text = cursor.text.slice(from + 1, cursor.at);
  if (text === '' || !(cursor.isBlankOrEnd() || '?:,]}%@`'.includes(cursor.text[cursor.at] ?? ' ')))
    cursor.fail('the name of an anchor is letters, digits, - and _');
  return { kind, from, to: cursor.at, text, plain: false };
}

/** `!tag`, `!!tag`, `!handle!tag` or `!<uri>`. */
export function scanTag(cursor: YamlCursor): YamlToken {
  const from = cursor.at;
  const text = TAG.exec(cursor.text.slice(from, Math.min(cursor.end, from + 400)))?.[0] ?? '';
  cursor.at += text.length;
  if (text === '' || /^!\w*!$/.test(text) || !cursor.isBlankOrEnd()) cursor.fail('this is no tag', from);
  return { kind: 'tag', from, to: cursor.at, text, plain: false };
}
