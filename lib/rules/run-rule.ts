import type { Finding } from './finding';
import type { Rule } from './rule';
import type { ClusterView } from './view/cluster-view';

/** The findings of one rule. `view` is what `readableView` leaves of the cluster. Throws where a finding names a message that the rule has not (a programmer's mistake). */
export function runRule(rule: Rule, view: ClusterView): readonly Finding[] {
  return rule.check(view).map(({ message, data = {}, severity = rule.severity, file, range, fixes = [] }) => {
    const template = rule.messages[message];
    if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${message}.`);
    return {
      rule: rule.id,
      messageId: message,
      message: template.replace(/\{(\w+)\}/g, (gap, name: string) => data[name] ?? gap),
      data,
      severity,
      path: rule.path,
      claim: rule.claim,
      file,
      range,
      fixes,
    };
  });
}
