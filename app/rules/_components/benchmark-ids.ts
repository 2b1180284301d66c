import type { Rule } from '@/lib/rules/rule';

/** The numbers under which benchmarks ask for the same, as people write them: "CIS 1.2.5", "STIG V-242391". */
export function benchmarkIds({ benchmarks }: Pick<Rule, 'benchmarks'>): readonly string[] {
  const { cis = [], stig = [] } = benchmarks ?? {};
  return [...cis.map((id) => `CIS ${id}`), ...stig.map((id) => `STIG ${id}`)];
}
