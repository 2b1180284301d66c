import type { Rule } from './rule';
import type { RuleCase } from './rule-case';
import { kubeletCaMissing } from './rules/kubelet-ca-missing';

/** A rule with its case table, which is loaded only where it is shown or tested. */
export type RuleEntry = { rule: Rule; cases: () => Promise<{ cases: readonly RuleCase[] }> };

/** Every rule, by path. To add one: its file, its case table, and its line here. */
export const REGISTRY: readonly RuleEntry[] = [
  { rule: kubeletCaMissing, cases: () => import('./rules/kubelet-ca-missing.cases') },
];
