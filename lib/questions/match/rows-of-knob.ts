import { knobName } from '../../content/knob-name';
import { REGISTRY } from '../../rules/registry';
import type { ClaimRow } from '../claim-row';

/** The rows path × claim that rules which read a flag or field are about; with an owner before it (`etcd/--auto-tls`), rules of that one. */
export function rowsOfKnob(knob: string): readonly ClaimRow[] {
  const { owner, name } = knobName(knob);
  const rows = REGISTRY.flatMap(({ rule }): ClaimRow[] =>
    rule.knobs.includes(name) && rule.claim !== null && (owner === '' || rule.component === owner)
      ? [`${rule.path} ${rule.claim}`]
      : [],
  );
  return [...new Set(rows)];
}
