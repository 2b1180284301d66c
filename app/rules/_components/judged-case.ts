import type { Finding } from '@/lib/rules/finding';
import { gradeCase } from '@/lib/rules/grade-case';
import type { Rule } from '@/lib/rules/rule';
import type { RuleCase } from '@/lib/rules/rule-case';
import type { Verdict } from '@/lib/rules/verdict';

type Judged = { verdict: Verdict; findings: readonly Finding[] };

const judged = new WeakMap<RuleCase, Judged>();

/** What comes out of a case, as far as its page shows it. Judged once per process: it follows from the code alone. */
export function judgedCase(rule: Rule, one: RuleCase): Judged {
  const known = judged.get(one);
  if (known !== undefined) return known;
  const { report, findings } = gradeCase(rule, one);
  const made = { verdict: report.paths[rule.path].verdict, findings };
  judged.set(one, made);
  return made;
}
