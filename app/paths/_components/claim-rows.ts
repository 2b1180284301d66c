import type { Knob } from '@/lib/content/knob';
import { knobsOfRule } from '@/lib/content/knobs-of-rule';
import type { Path } from '@/lib/content/path';
import { type ClaimId, claimIds } from '@/lib/rules/claim-ids';
import type { Rule } from '@/lib/rules/rule';

/** All that there is to say of one claim of a path: how it stands by default, what decides it, who watches. */
export type ClaimRow = {
  claim: ClaimId;
  verdict: Path['claims'][ClaimId]['verdict'];
  because: string;
  never: boolean;
  knobs: readonly Knob[];
  rules: readonly Rule[];
};

/** The claims of a path in their order. A rule watches a claim when it is about it, on this path or by a knob that bears on it here. */
export function claimRows(path: Path, knobs: readonly Knob[], rules: readonly Rule[]): readonly ClaimRow[] {
  return claimIds.map((claim) => {
    const deciding = knobs.filter((knob) => knob.paths.includes(path.id) && knob.claims.includes(claim));
    const ids = new Set(deciding.map(({ id }) => id));
    const watching = rules.filter(
      (rule) =>
        rule.claim === claim &&
        (rule.path === path.id || knobsOfRule(rule, knobs).some(({ id }) => ids.has(id))),
    );
    return { claim, ...path.claims[claim], knobs: deciding, rules: watching };
  });
}
