import { expect, test } from 'vitest';
import { codeInWords } from './code-in-words';

test.each([
  ['`--a` and --anonymous-auth=true, then --b.', '`--a` and `--anonymous-auth=true`, then `--b`.'],
  ['--tls-cert-file names (--x=/a/b.c).', '`--tls-cert-file` names (`--x=/a/b.c`).'],
  ['is http://192.0.2.1:8080, which', 'is `http://192.0.2.1:8080`, which'],
  ['as https:NODE:PORT.', 'as `https:NODE:PORT`.'],
  ['a plain http:// proxy; use https:// or uds.', 'a plain `http://` proxy; use `https://` or uds.'],
  ['nothing -- here, x--y', 'nothing -- here, x--y'],
])('%s: flags and addresses are code', (message, words) => {
  expect(codeInWords(message)).toBe(words);
});
