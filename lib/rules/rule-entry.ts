import { REGISTRY, type RuleEntry } from './registry';

const ENTRIES = new Map(REGISTRY.map((entry) => [entry.rule.id, entry]));

/** A rule with its cases, by the rule's id. */
export function ruleEntry(id: string): RuleEntry | undefined {
  return ENTRIES.get(id);
}
