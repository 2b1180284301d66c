import type { Rule } from '@/lib/rules/rule';
import type { RuleFilter } from './rule-filter-of';

/** The rules that fit a filter, in their order. Every word of the text must stand somewhere in the rule: its id, words, knobs or benchmarks. */
export function filterRules(rules: readonly Rule[], filter: RuleFilter): readonly Rule[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (filter.path === null || rule.path === filter.path) &&
      (filter.severity === null || rule.severity === filter.severity) &&
      (filter.component === null || rule.component === filter.component) &&
      words.every((word) => textOf(rule).includes(word)),
  );
}

function textOf({ id, title, what, fix, component, knobs, benchmarks }: Rule): string {
  const { cis = [], stig = [] } = benchmarks ?? {};
  return [id, title, what, fix, component, ...knobs, ...cis.map((item) => `CIS ${item}`), ...stig]
    .join('\n')
    .toLowerCase();
}
