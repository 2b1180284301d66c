import { expect, test } from 'vitest';
import type { NoteKind } from '../../content/note';
import { sampleItems } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { proveItem } from '../prove-item';

const safe = [
  ['as-is', 'as-is'],
  ['as-is', 'as-is'],
];
const always = (id: string) => [
  [id, id],
  ['as-is', 'no-kubelet-ca'],
];

test.each<[string, NoteKind, Record<string, unknown>, string, string]>([
  [
    'a component that is not there',
    'will-it-start',
    { component: 'etcd' },
    'component',
    'the cluster has no etcd',
  ],
  [
    'nothing that stops it',
    'will-it-start',
    { vary: always('always-allow') },
    'vary',
    'no line of what is shown stops kube-apiserver',
  ],
  [
    'a line that is not shown',
    'will-it-start',
    { show: ['kubelet-config'] },
    'vary',
    'no line of what is shown stops kube-apiserver',
  ],
  [
    'nothing but what stops it',
    'will-it-start',
    { vary: always('insecure-port') },
    'vary',
    'kube-apiserver starts on no cluster',
  ],
  [
    'a knob that is not there',
    'effective-value',
    { knob: 'authorisation' },
    'knob',
    'kubelet has no setting "authorisation"',
  ],
  [
    'a knob that is not there',
    'explain-away',
    { knob: '--kubelet-ca' },
    'knob',
    'kube-apiserver has no setting "--kubelet-ca"',
  ],
  [
    'an alarm that is always false',
    'explain-away',
    { target: { rule: 'kubelet-anonymous' }, vary: always('as-is') },
    'target',
    'it is a false alarm on every cluster',
  ],
  [
    'a component that never starts',
    'explain-away',
    { vary: always('insecure-port') },
    'vary',
    'kube-apiserver does not start: ',
  ],
  ['nothing at fault', 'spot-it', { vary: safe }, 'vary', 'apiserver-to-kubelet is "secure", not exposed'],
  [
    'a fault in a file that is not shown',
    'spot-it',
    { vary: always('always-allow'), show: ['kube-apiserver'] },
    'show',
    'a fault stands in `config.yaml`, which is not shown',
  ],
  [
    'a fault that stands nowhere',
    'spot-it',
    { vary: [['no-kubelet-ca', 'no-kubelet-ca'], ...safe] },
    'show',
    'a fault stands on no line',
  ],
  [
    'a target that holds before',
    'smallest-fix',
    { vary: safe },
    'reach',
    'what is to be reached holds before any fix',
  ],
  [
    'no fix that reaches it',
    'smallest-fix',
    { fixes: ['webhook', 'strangers', 'insecure-port', 'no-pair'] },
    'fixes',
    'no fix reaches it. The first: It is not enough',
  ],
  [
    'fixes that all reach it',
    'smallest-fix',
    { fixes: ['kubelet-ca', 'kubelet-ca', 'webhook', 'strangers'] },
    'fixes',
    'fewer than three fixes fail',
  ],
  [
    'no path with the verdict',
    'which-path',
    { vary: safe, verdict: 'conditional' },
    'among',
    'no path of "among" is conditional',
  ],
  [
    'clusters that are alike',
    'compare',
    { vary: safe },
    'vary',
    'apiserver-to-kubelet is alike on every cluster',
  ],
  [
    'an operation that is not there',
    'what-happens',
    { operation: 'nothing' },
    'operation',
    'what nothing meets is unknown',
  ],
])('%s (%s) is told once, whatever the seeds', (_, kind, over, at, cause) => {
  const [item] = sampleItems(kind, over);
  if (item === undefined) throw new Error('no item');
  const faults = proveItem(item, sampleVocabulary, ['a', 'b', 'c']);
  expect(faults.map((one) => [one.code, one.at?.join('.')])).toEqual([['nothing-to-ask', at]]);
  expect(faults[0]?.detail.replace(/^.*?asked about: /s, '').slice(0, cause.length)).toBe(cause);
});
