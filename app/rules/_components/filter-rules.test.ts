import { expect, test } from 'vitest';
import { REGISTRY } from '@/lib/rules/registry';
import { filterRules } from './filter-rules';
import { ruleFilterOf } from './rule-filter-of';

const none = { q: '', path: null, severity: null, component: null };
const components = ['kube-apiserver', 'kubelet'];

test.each([
  [{}, none],
  [{ q: '  4.2.1 ' }, { ...none, q: '4.2.1' }],
  [
    { path: 'konnectivity', severity: 'high', component: 'kubelet' },
    { q: '', path: 'konnectivity', severity: 'high', component: 'kubelet' },
  ],
  [{ path: 'nowhere', severity: 'worst', component: "'; drop" }, none],
  [{ component: ['kubelet', 'etcd'] }, { ...none, component: 'kubelet' }],
])('%o reads as %o', (params, filter) => {
  expect(ruleFilterOf(params, components)).toEqual(filter);
});

const ids = (params: Record<string, string>) =>
  filterRules(
    REGISTRY.map(({ rule }) => rule),
    ruleFilterOf(params, components),
  ).map(({ id }) => id);

test.each([
  ['cis 4.2.1', 'kubelet-anonymous'],
  ['V-242391', 'kubelet-anonymous'],
  ['KUBELET certificate-authority', 'kubelet-ca-missing'],
])('%s finds %s', (q, id) => {
  expect(ids({ q })).toContain(id);
});

test('all conditions must hold', () => {
  expect(ids({ path: 'apiserver-to-kubelet', component: 'kube-apiserver' })).toContain('kubelet-ca-missing');
  expect(ids({ path: 'apiserver-to-kubelet', component: 'kubelet' })).not.toContain('kubelet-ca-missing');
  expect(ids({ q: 'kubelet zzzz' })).toEqual([]);
  expect(ids({})).toHaveLength(REGISTRY.length);
});
