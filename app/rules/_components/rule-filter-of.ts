import { type PathId, pathIds } from '@/lib/rules/path-ids';
import type { Severity } from '@/lib/rules/rule';

export type RuleFilter = {
  q: string;
  path: PathId | null;
  severity: Severity | null;
  component: string | null;
};

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;

/** Reads the filter from a URL's parameters; whatever is unknown counts as not given. `components` are those that rules are about. */
export function ruleFilterOf(
  params: Readonly<Record<string, string | string[] | undefined>>,
  components: readonly string[],
): RuleFilter {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  return {
    q: one('q').trim().slice(0, 100),
    path: pathIds.find((id) => id === one('path')) ?? null,
    severity: SEVERITIES.find((severity) => severity === one('severity')) ?? null,
    component: components.find((component) => component === one('component')) ?? null,
  };
}
