// PLACEHOLDER until the real reader lands: replace this whole file.

import type { Span } from '../core/span';
import type { Cluster } from './parse-cluster';
export type Rule1 = {
  apiGroups: readonly string[];
  resources: readonly string[];
  verbs: readonly string[];
  nonResourceURLs: readonly string[];
  resourceNames: readonly string[];
};
export type Grant = {
  subject: { kind: string; name: string; namespace?: string };
  role: { kind: string; name: string; known: boolean };
  namespace: string | null;
  rules: readonly Rule1[];
  file: string;
  range: Span;
  binding: string;
};
export type Rbac = { grants: readonly Grant[] };
export function readRbac(_: Cluster): Rbac {
  return { grants: [] };
}
export function mayDo(
  _g: Grant,
  _w: { verb: string; group: string; resource: string; subresource?: string; name?: string },
): boolean {
  return false;
}
