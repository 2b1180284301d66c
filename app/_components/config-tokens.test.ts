import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configTokens } from './config-tokens';

const drawn = (line: string, language: 'yaml' | 'unit') =>
  configTokens(line, language).map(({ kind, text }) => `${kind}:${text}`);

test.each([
  ['anonymous:', 'yaml', ['name:anonymous', 'mark::']],
  ['    enabled: false', 'yaml', ['mark:    ', 'name:enabled', 'mark::', 'literal: false']],
  ['  - --tls-cert-file=/a', 'yaml', ['mark:  - ', 'name:--tls-cert-file=', 'plain:/a']],
  ['- "--v=2"', 'yaml', ['mark:- ', 'name:"--v=', 'plain:2"']],
  ['- name: x # why', 'yaml', ['mark:- ', 'name:name', 'mark::', 'plain: x ', 'comment:# why']],
  ['a: "b # c"', 'yaml', ['name:a', 'mark::', 'plain: "b # c"']],
  ['# all of it', 'yaml', ['comment:# all of it']],
  ['---', 'yaml', ['mark:---']],
  ['server: https://192.0.2.1:6443', 'yaml', ['name:server', 'mark::', 'plain: https://192.0.2.1:6443']],
  ['[Service]', 'unit', ['literal:[Service]']],
  [
    'ExecStart=/usr/bin/kubelet --v=2 \\',
    'unit',
    ['name:ExecStart', 'mark:=', 'plain:/usr/bin/kubelet ', 'name:--v=', 'plain:2 ', 'mark:\\'],
  ],
  ['', 'yaml', []],
] as const)('%j as %s', (line, language, expected) => {
  expect(drawn(line, language)).toEqual(expected);
});

test('the pieces of any line are the line', () => {
  const written = fc.stringMatching(/^[ \-"'#:=[\]a-z0-9\\]{0,40}$/);
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), written),
      fc.constantFrom('yaml' as const, 'unit' as const),
      (line, language) => {
        expect(
          configTokens(line, language)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      },
    ),
  );
});
