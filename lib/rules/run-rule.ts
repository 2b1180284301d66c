import type { Finding } from './finding';
import type { Fix } from './fix';
import type { Rule } from './rule';
import type { ClusterView } from './view/cluster-view';

/**
 * The findings of one rule. `view` is what `readableView` leaves of the cluster, or all of it for a rule that reads everything.
 * Fixes are worked out when they are asked for. Throws where a finding names a message that the rule has not (a programmer's
 * mistake).
 */
export function runRule(rule: Rule, view: ClusterView): readonly Finding[] {
  return rule.check(view).map(({ message, data = {}, file, range, fixes = none, ...own }) => {
    const template = rule.messages[message];
    if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${message}.`);
    let mended: readonly Fix[] | null = null;
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
      get fixes() {
        mended ??= fixes();
        return mended;
      },
    };
  });
}

function none(): readonly Fix[] {
  return [];
}
