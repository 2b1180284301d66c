import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseDocuments } from '../../cluster/parse-documents';
import type { Json } from '../../content/mutation';
import { writeYaml, type YamlStyle } from './write-yaml';

const TRICKY = [
  '|true|False|null|Nulls|yes|on|~|-|--|---|--a|--a=b|a:|a:b|a: b|a b|a#b|a #b|*|&a|!a|@a|%a|/a|é|a\nb|a\\b',
  `1|0x1f|1e3|.inf|-.inf|0o17|1_000|1:30|15s|15s:|10.96.0.0/12|07401b.f395|it's|a"b|{a|{pki}|{pki}/ca.crt|{a}: b|{a}"`,
];
const word = fc.oneof(
  fc.constantFrom(...TRICKY.flatMap((words) => words.split('|'))),
  fc.string({ unit: fc.constantFrom(...'aexZ01{}:=-/.,@+*%_# '), maxLength: 8 }),
);
const { value: json } = fc.letrec<{ value: Json; leaf: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
  leaf: fc.oneof(word, fc.boolean(), fc.constant(null), fc.integer(), fc.constantFrom(-0, 0.5, 1e21)),
}));
const style: fc.Arbitrary<YamlStyle> = fc.record({
  indentLists: fc.boolean(),
  quote: fc.constantFrom('single', 'double', 'plain'),
});

test('writes what the yaml library writes', () => {
  fc.assert(
    fc.property(json, style, (document, { indentLists, quote }) => {
      const options = quote === 'plain' ? {} : { singleQuote: quote === 'single' };
      expect(writeYaml(document, { indentLists, quote })).toBe(
        stringify(document, { schema: 'yaml-1.1', indentSeq: indentLists, lineWidth: 0, ...options }),
      );
    }),
    { numRuns: 3000 },
  );
});

test.each(['yes', 'No', 'ON', 'off', 'y', 'N', 'true', '~', '1:30', '1_000', '0b11', '12e03', '.5'])(
  'the word %s is one for Kubernetes too',
  (text) => {
    for (const quote of ['single', 'double', 'plain'] as const) {
      const written = writeYaml({ field: text, list: [text] }, { indentLists: true, quote });
      expect(parseDocuments(written)[0]?.value).toEqual({ field: text, list: [text] });
    }
  },
);
