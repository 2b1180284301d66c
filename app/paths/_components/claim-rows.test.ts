import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { claimIds } from '@/lib/rules/claim-ids';
import { pathIds } from '@/lib/rules/path-ids';
import { REGISTRY } from '@/lib/rules/registry';
import { claimRows } from './claim-rows';

const { vocabulary } = loadContent('content').content;
const rules = REGISTRY.map(({ rule }) => rule);
const rowsOf = (id: string) => {
  const path = vocabulary.paths.find((one) => one.id === id);
  if (path === undefined) throw new Error(`no path ${id}`);
  return claimRows(path, vocabulary.knobs, rules);
};

test('the API server’s check of kubelets hangs on one flag, which a rule watches', () => {
  const row = rowsOf('apiserver-to-kubelet').find(({ claim }) => claim === 'server-authenticated');
  expect(row?.verdict).toBe('exposed');
  expect(row?.never).toBe(false);
  expect(row?.knobs.map(({ id }) => id)).toContain('kube-apiserver/--kubelet-certificate-authority');
  expect(row?.rules.map(({ id }) => id)).toContain('kubelet-ca-missing');
});

test('a rule of another path shows where its knob bears on this one too', () => {
  const row = rowsOf('pod-to-apiserver').find(({ claim }) => claim === 'authorized');
  expect(row?.rules.map(({ id }) => id)).toContain('apiserver-authorization-always-allow');
});

test('every path has all claims, and what can never hold says why', () => {
  for (const id of pathIds) {
    const rows = rowsOf(id);
    expect(rows.map(({ claim }) => claim)).toEqual(claimIds);
    for (const { because } of rows) expect(because.length).toBeGreaterThan(20);
  }
  expect(rowsOf('apiserver-to-pod').filter(({ never }) => never)).toHaveLength(2);
});
