import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Expects, forgivingMatch, type Match } from './forgiving-match';
import { matchers } from './matchers';

const knownFields = [
  'authentication.x509.clientCAFile',
  'authentication.anonymous.enabled',
  'authentication.webhook.cacheTTL',
  'authorization.webhook.cacheTTL',
];

const outcome = (expects: Expects, accepted: string, typed: string): Match['outcome'] =>
  forgivingMatch(typed, { expects, accept: [accepted], nearMisses: [], knownFields }).outcome;

test.each([
  ['--anonymous-auth', 'right'],
  ['anonymous-auth', 'right'],
  ['-anonymous-auth', 'right'],
  ['–anonymous-auth', 'right'],
  ['—anonymous‑auth', 'right'],
  ['anonymous_auth', 'right'],
  ['  --anonymous-auth  ', 'right'],
  ['--anonymous-auth=false', 'right'],
  ['--anonymous-auth false', 'right'],
  ['`--anonymous-auth`', 'right'],
  ['Anonymous-auth', 'right'],
  ['--ANONYMOUS-AUTH', 'partly'],
  ['--anonymous-Auth', 'partly'],
  ['--anonymous', 'wrong'],
  ['--anonymous-auth-x', 'wrong'],
  ['--', 'wrong'],
  ['', 'unreadable'],
  ['\u200b \t', 'unreadable'],
  ['--anonymous\u0000auth', 'unreadable'],
  ['x'.repeat(10_000), 'unreadable'],
])('flag %j: %s', (typed, expected) => {
  expect(outcome('flag', '--anonymous-auth', typed)).toBe(expected);
});

test.each([
  ['--anonymous-auth=false', 'right'],
  ['anonymous-auth false', 'right'],
  ['anonymous-auth="False"', 'right'],
  ['--anonymous-auth', 'partly'],
  ['--anonymous-auth=true', 'partly'],
  ['false', 'wrong'],
])('flag with a value %j: %s', (typed, expected) => {
  expect(outcome('flag', '--anonymous-auth=false', typed)).toBe(expected);
});

test.each([
  ['authentication.x509.clientCAFile', 'right'],
  ['.authentication.x509.clientCAFile', 'right'],
  ['clientCAFile', 'right'],
  ['clientCAFile:', 'right'],
  ['x509.clientCAFile', 'right'],
  ['ClientCAFile', 'right'],
  ['Authentication.x509.clientCAFile', 'right'],
  ['clientCaFile', 'partly'],
  ['clientcafile', 'partly'],
  ['authentication.X509.clientCAFile', 'partly'],
  ['CAFile', 'wrong'],
  ['authorization.x509.clientCAFile', 'wrong'],
  ['.', 'wrong'],
])('field %j: %s', (typed, expected) => {
  expect(outcome('field', 'authentication.x509.clientCAFile', typed)).toBe(expected);
});

test.each([
  ['cacheTTL', 'partly'],
  ['webhook.cacheTTL', 'partly'],
  ['authorization.webhook.cacheTTL', 'right'],
  ['authentication.webhook.cacheTTL', 'wrong'],
])('field with an ambiguous end %j: %s', (typed, expected) => {
  expect(outcome('field', 'authorization.webhook.cacheTTL', typed)).toBe(expected);
});

test('an end that says nothing is not enough, even when it is the only one', () => {
  expect(outcome('field', 'authentication.anonymous.enabled', 'enabled')).toBe('partly');
  expect(outcome('field', 'authentication.anonymous.enabled', 'anonymous.enabled')).toBe('right');
});

test.each([
  ['10250', 'right'],
  ['port 10250', 'right'],
  ['Port: 10250', 'right'],
  ['tcp/10250', 'right'],
  ['10250/TCP', 'right'],
  ['TCP 10250', 'right'],
  [':10250', 'right'],
  ['10255', 'wrong'],
  ['102500', 'wrong'],
  ['10250 or 10255', 'wrong'],
  ['-10250', 'wrong'],
  ['ten', 'wrong'],
])('port %j: %s', (typed, expected) => {
  expect(outcome('port', '10250', typed)).toBe(expected);
});

test.each([
  ['/etc/kubernetes/pki/ca.crt', 'right'],
  ['"/etc/kubernetes/pki/ca.crt"', 'right'],
  ['“/etc/kubernetes/pki/ca.crt”', 'right'],
  ['/etc/kubernetes/pki/ca.crt/', 'right'],
  ['/etc/Kubernetes/pki/ca.crt', 'wrong'],
  ['ca.crt', 'wrong'],
  ['/', 'wrong'],
])('file path %j: %s', (typed, expected) => {
  expect(outcome('file-path', '/etc/kubernetes/pki/ca.crt', typed)).toBe(expected);
});

test('the root is a path of its own', () => {
  expect(outcome('file-path', '/', '/')).toBe('right');
});

test.each([
  ['Konnectivity', 'right'],
  [' konnectivity.', 'right'],
  ['"KONNECTIVITY"', 'right'],
  ['konnectivty', 'wrong'],
  ['...', 'wrong'],
])('word %j: %s', (typed, expected) => {
  expect(outcome('word', 'Konnectivity', typed)).toBe(expected);
});

test('white space inside a phrase is forgiven', () => {
  expect(outcome('word', 'TLS bootstrapping', 'tls \u00a0 Bootstrapping')).toBe('right');
});

test('a near miss gives its own words, and wins over a partly right reading', () => {
  const expected = {
    expects: 'field' as const,
    accept: ['authentication.x509.clientCAFile'],
    nearMisses: [
      { text: 'clientCaFile', why: 'CA is an initialism.' },
      { text: 'tlsCertFile', why: 'That is its own certificate.' },
    ],
    knownFields,
  };
  expect(forgivingMatch('clientCaFile', expected)).toEqual({
    outcome: 'wrong',
    remark: 'CA is an initialism.',
  });
  expect(forgivingMatch(' tlsCertFile: ', expected)).toEqual({
    outcome: 'wrong',
    remark: 'That is its own certificate.',
  });
  expect(forgivingMatch('clientcafile', expected)).toEqual({
    outcome: 'partly',
    remark: 'Field names are case-sensitive: write `clientCAFile`.',
  });
});

test('any of the accepted answers is right', () => {
  const expected = { expects: 'word' as const, accept: ['one', 'two'], nearMisses: [], knownFields: [] };
  expect(forgivingMatch('TWO', expected).outcome).toBe('right');
});

test('never throws', () => {
  const kinds = fc.constantFrom(...(Object.keys(matchers) as Expects[]));
  const odd = fc.constantFrom(
    '-',
    '=',
    '.',
    '/',
    '`',
    '"',
    ':',
    '\u0000',
    '\u2014',
    '\ud800',
    ' ',
    'a',
    '1',
    'É',
  );
  const text = fc.string({ unit: odd, maxLength: 30 });
  fc.assert(
    fc.property(kinds, text, text, (expects, typed, accepted) => {
      expect(['right', 'partly', 'wrong', 'unreadable']).toContain(outcome(expects, accepted, typed));
    }),
  );
}, 30_000);

test('every name matches itself', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,4}$/);
  fc.assert(
    fc.property(fc.constantFrom<Expects>('flag', 'field', 'file-path', 'word'), name, (expects, accepted) => {
      expect(outcome(expects, accepted, accepted)).toBe('right');
    }),
  );
}, 30_000);
