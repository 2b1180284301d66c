import type { Finding } from './finding';
import type { Rule } from './rule';
import type { ClusterView } from './view/cluster-view';

/** The findings of one rule. `view` is what `readableView` leaves of the cluster, or all of it for a rule that reads everything. Throws where a finding names a message that the rule has not (a programmer's mistake). */
export function runRule(rule: Rule, view: ClusterView): readonly Finding[] {
  return rule.check(view).map(({ message, data = {}, file, range, fixes = [], ...own }) => {
    const template = rule.messages[message];
    if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${message}.`);
    return {
      rule: rule.id,
      messageId: message,
      message: template.replace(/\{(\w+)\}/g, (gap, name: string) => data[name] ?? gap),
      data,
      severity: own.severity ?? rule.severity,
      path: own.path ?? rule.path,
      claim: rule.claim,
      file,
      range,
      fixes,
    };
  });
}
