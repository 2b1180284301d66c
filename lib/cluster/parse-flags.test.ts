import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APISERVER_FLAGS } from './data/apiserver-flags';
import { APISERVER_FLAGS_REMOVED } from './data/apiserver-flags-removed';
import type { FlagSet } from './flag-set';
import { parseFlags } from './parse-flags';

const SET: FlagSet = {
  program: 'kube-apiserver',
  rows: APISERVER_FLAGS,
  removed: APISERVER_FLAGS_REMOVED,
  underscores: true,
};
const at = { offset: 0, line: 1, column: 1 };
const tokens = (...words: string[]) =>
  words.map((text) => ({ text, file: 'f', range: { start: at, end: at } }));
const read = (...words: string[]) => parseFlags(tokens(...words), SET);

test.each([
  [['--anonymous-auth'], 'anonymous-auth', true],
  [['--anonymous-auth=F'], 'anonymous-auth', false],
  [['--anonymous_auth=0'], 'anonymous-auth', false],
  [['--anonymous-auth=true', '--anonymous-auth=false'], 'anonymous-auth', false],
  [
    ['--authorization-mode=Node,RBAC', '--authorization-mode=AlwaysAllow'],
    'authorization-mode',
    ['Node', 'RBAC', 'AlwaysAllow'],
  ],
  [['--authorization-mode=Node, RBAC'], 'authorization-mode', ['Node', ' RBAC']],
  [['--authorization-mode='], 'authorization-mode', []],
  [['--service-account-issuer=a,b'], 'service-account-issuer', ['a,b']],
  [['--secure-port=0x1bb'], 'secure-port', 443],
  [['--secure-port', '6_443'], 'secure-port', 6443],
  [['--kubelet-timeout=90s'], 'kubelet-timeout', '1m30s'],
  [['--client-ca-file', '--anonymous-auth=false'], 'client-ca-file', '--anonymous-auth=false'],
  [['-v2'], 'v', 2],
])('%j holds %s = %j', (argv, name, value) => {
  const parsed = read(...argv);
  expect(parsed.errors).toEqual([]);
  expect(parsed.values.get(name)?.value).toEqual(value);
});

test.each([
  [['--anonymous-auth=yes'], 'flag-value'],
  [['--anonymous-auth', 'false'], null],
  [['-anonymous-auth=false'], 'flag-shorthand'],
  [['--anonymousAuth=false'], 'flag-unknown'],
  [['--flag a b'], 'flag-blank-inside'],
  [['--kubelet-timeout=5'], 'flag-value'],
  [['--kubelet-timeout'], 'flag-needs-value'],
  [['--insecure-port=0'], 'flag-removed'],
  [['--secure-port=99999999999999999999'], 'flag-value'],
])('%j is refused as %s', (argv, id) => {
  expect(read(...argv).errors[0]?.id ?? null).toBe(id);
});

test('an unknown name gets the flag it was meant to be', () => {
  expect(read('--anonymousAuth=false').errors[0]?.message).toContain('--anonymous-auth');
});

test('a blank after a bool is a positional argument', () => {
  const parsed = read('--anonymous-auth', 'false');
  expect(parsed.values.get('anonymous-auth')?.value).toBe(true);
  expect(parsed.positional.map(({ text }) => text)).toEqual(['false']);
});

test('a later occurrence shadows the earlier one', () => {
  const value = read('--client-ca-file=a', '--client-ca-file=b').values.get('client-ca-file');
  expect(value?.shadowed.map((shadow) => shadow.value)).toEqual(['a']);
});

test('no words throw', () => {
  const names = fc.constantFrom(
    ...APISERVER_FLAGS.map(([name]) => `--${name}`),
    '-',
    '--',
    '__proto__',
    '--__proto__',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          names,
          fc.string(),
          fc.tuple(names, fc.string()).map((pair) => pair.join('=')),
        ),
      ),
      (words) => {
        expect(Array.isArray(read(...words).errors)).toBe(true);
      },
    ),
  );
});

test.each([
  ['--insecure-port=0', 'flag-removed', { flag: 'insecure-port', since: '1.24' }],
  ['--ssh_user=root', 'flag-removed', { flag: 'ssh_user', since: '1.22' }],
  ['--anonymous-aut=false', 'flag-unknown', { flag: 'anonymous-aut', suggests: 'anonymous-auth' }],
  ['--nothing-like-it=1', 'flag-unknown', { flag: 'nothing-like-it' }],
])('%s is refused as %s with %j', (word, id, more) => {
  const [error] = read(word).errors;
  expect(error).toEqual({
    id,
    message: expect.any(String),
    file: 'f',
    range: { start: at, end: at },
    ...more,
  });
});
