import { expect, test } from 'vitest';
import { parseCluster } from '../../cluster/parse-cluster';
import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { ComponentView } from '../view/component-view';
import { viewCluster } from '../view/view-cluster';
import { flagUses } from './flag-uses';

const of = (files: Record<string, string>): ComponentView | undefined =>
  viewCluster(parseCluster({ files, present: [], complete: false }), 36).components[0];
const uses = (files: Record<string, string>, name: string) => {
  const component = of(files);
  return component === undefined
    ? null
    : flagUses(component, name).map(({ token, value }) => [token.text, value?.text ?? null]);
};

test.each([
  ['a value after =', ['--profiling=false'], 'profiling', [['--profiling=false', null]]],
  [
    'a value in the next word',
    ['--client-ca-file', '/ca.crt'],
    'client-ca-file',
    [['--client-ca-file', '/ca.crt']],
  ],
  ['a bare bool takes none', ['--profiling', '/x'], 'profiling', [['--profiling', null]]],
  ['underscores', ['--anonymous_auth=false'], 'anonymous-auth', [['--anonymous_auth=false', null]]],
  [
    'a value that looks like a flag',
    ['--client-ca-file', '--profiling'],
    'profiling',
    [] as (string | null)[][],
  ],
  ['an unknown flag with its value', ['--insecure-port', '0'], 'insecure-port', [['--insecure-port', '0']]],
  [
    'an unknown flag before another',
    ['--enable-swagger-ui', '--profiling'],
    'profiling',
    [['--profiling', null]],
  ],
  ['nothing counts behind --', ['--', '--profiling'], 'profiling', []],
])('kube-apiserver: %s', (_, words, name, expected) => {
  expect(uses({ [FILE.apiserver]: apiserver(...words) }, name)).toEqual(expected);
});

test('a bare bool of the kubelet takes no word, although its value goes by a field', () => {
  expect(uses(kubelet(['--anonymous-auth', '--client-ca-file=/ca.crt']), 'client-ca-file')).toEqual([
    ['--client-ca-file=/ca.crt', null],
  ]);
});
