import { expect, test } from 'vitest';
import { parseGoUrl } from './parse-go-url';

// Each row was put to net/url of Go, but for the colons of an unbracketed IPv6 address, which Go 1.26 refuses.
test.each<[string, string | null]>([
  ['https://a:6443', 'https a:6443 '],
  ['a:6443', 'a   6443'],
  ['6443', '  6443'],
  [':6443', null],
  ['https://', 'https  '],
  ['unix:///run/a.sock', 'unix  /run/a.sock'],
  ['https://2001:db8::1:6443', null],
  ['https://[::1]:6443', 'https [::1]:6443 '],
  ['https://[::1', null],
  ['HTTP://a/x?y#z', 'http a /x'],
  ['https://a b', null],
  ['https://a/%zz', null],
  ['https://u:p@h:1/x', 'https h:1 /x'],
  ['https://a:port', null],
  ['//a', ' a '],
  ['https:a', 'https   a'],
  ['http://a%41', null],
  ['http://a%25', 'http a%25 '],
  ['https://a\\b', null],
  ['https://a<b', 'https a<b '],
  ['1http://a', null],
  ['https://?x', 'https  '],
  ['https://[fe80::1%eth0]:1', null],
  ['https://a:', 'https a: '],
])('%j', (text, expected) => {
  const url = parseGoUrl(text);
  const shown =
    url === null
      ? null
      : [url.scheme, url.host, url.path, ...(url.opaque === '' ? [] : [url.opaque])].join(' ');
  expect(shown).toBe(expected);
});
