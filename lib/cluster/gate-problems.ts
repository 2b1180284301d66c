import { FEATURE_GATES, GATE_DEPENDENCIES, GONE_GATES } from './data/feature-gates';
import { gateAt } from './gate-at';
import { suggestName } from './suggest-name';

export type GateProblem = { id: string; gate: string; message: string };

/**
 * Why a component refuses the feature gates that were set (featureGate.unsafeSetFromMap of component-base): an unknown
 * name ends the check, a locked gate cannot be changed, and a gate that is on needs those that it rests on. For releases
 * before 1.36, whose full lists are not at hand, a name that is only unfamiliar passes.
 */
export function gateProblems(set: ReadonlyMap<string, boolean>, minor = 36): readonly GateProblem[] {
  const problems: GateProblem[] = [];
  for (const [gate, on] of set) {
    const state = gateAt(gate, minor);
    if (state === null) {
      if (minor >= 36 || isGone(gate, minor))
        return [{ id: 'gate-unknown', gate, message: unknown(gate, minor) }];
      continue;
    }
    if (state.locked && state.on !== on)
      problems.push({
        id: 'gate-locked',
        gate,
        message: `The feature gate ${gate} is locked to ${state.on} in 1.${minor}. Remove it.`,
      });
  }
  // Older binaries do not look at what a gate rests on.
  if (problems.length > 0 || minor < 35) return problems;
  for (const [gate, needs] of Object.entries(GATE_DEPENDENCIES)) {
    const off = needs.find((need) => gateAt(need, minor) !== null && !isOn(need, set, minor));
    if (off !== undefined && isOn(gate, set, minor))
      problems.push({
        id: 'gate-dependency',
        gate: set.has(off) ? off : gate,
        message: `The feature gate ${gate} is on, but rests on ${off}, which is off.`,
      });
  }
  return problems;
}

function isOn(gate: string, set: ReadonlyMap<string, boolean>, minor: number): boolean {
  const state = gateAt(gate, minor);
  const all = state?.stage === 'alpha' ? 'AllAlpha' : state?.stage === 'beta' ? 'AllBeta' : '';
  return set.get(gate) ?? set.get(all) ?? state?.on ?? false;
}

function isGone(gate: string, minor: number): boolean {
  const gone = /^1\.([0-9]+)$/.exec(GONE_GATES.get(gate) ?? '')?.[1];
  return gone !== undefined && Number(gone) <= minor;
}

function unknown(gate: string, minor: number): string {
  const gone = GONE_GATES.get(gate);
  if (gone !== undefined)
    return `Kubernetes 1.${minor} no longer has the feature gate ${gate}${gone === '' ? '' : ` (gone since ${gone})`}. Remove it.`;
  const near = suggestName(
    gate,
    FEATURE_GATES.map((line) => line.slice(0, line.indexOf(' '))),
  );
  return `Kubernetes 1.${minor} knows no feature gate "${gate.slice(0, 80)}".${near === null ? ' Remove it.' : ` Did you mean ${near}?`}`;
}
