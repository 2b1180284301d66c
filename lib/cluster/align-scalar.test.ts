import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignScalar } from './align-scalar';
import { parseDocuments } from './parse-documents';

/** The scalar under `a` of a document: as written, and its text. */
function scalar(source: string): { raw: string; text: string } {
  const document = parseDocuments(source)[0];
  const { start, end } = document?.rangeOf(['a']) ?? { start: { offset: 0 }, end: { offset: 0 } };
  const value = document?.value as { a: string };
  return { raw: source.slice(start.offset, end.offset), text: value.a };
}

test.each([
  ['plain', 'a: exec x --b=c\n'],
  ['double quotes', 'a: "exec \\"x\\" --b=c"\n'],
  ['single quotes', "a: 'it''s --b=c'\n"],
  ['literal', 'a: |\n    exec x \\\n      --b=c\n    done\nz: 1\n'],
  ['folded', 'a: >-\n  exec x\n  --y\n  --b=c\n'],
  ['plain over lines', 'a: exec x\n  --y\n  --b=c\n'],
  ['quoted over lines', 'a: "exec x\n   --y\n   --b=c"\n'],
  ['quoted with a continuation', 'a: "exec x \\\n   --b=c"\n'],
  ['CRLF', 'a: |\r\n  exec x\r\n  --b=c\r\n'],
])('%s: a word is found where it is written', (_, source) => {
  const { raw, text } = scalar(source);
  const at = alignScalar(raw, text);
  const word = text.indexOf('--b=c');
  expect(word).toBeGreaterThan(0);
  expect(at).toHaveLength(text.length);
  expect(raw.slice(at?.[word], (at?.[word + 4] ?? 0) + 1)).toBe('--b=c');
});

test('what cannot be laid side by side gives nothing', () => {
  expect(alignScalar('*alias', 'exec x')).toBeNull();
  expect(alignScalar('"\\x41"', 'A')).toBeNull();
});

test('any printable text in JSON quotes aligns with itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const at = alignScalar(JSON.stringify(text), text);
      expect(at === null || at.length === text.length).toBe(true);
    }),
  );
});
