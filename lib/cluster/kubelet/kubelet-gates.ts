import { gateAt } from '../gate-at';
import { type GateProblem, gateProblems } from '../gate-problems';

/** The feature gates of one kubelet process: what was set so far. */
export type KubeletGates = ReadonlyMap<string, boolean>;

/** Whether a gate is on: as set, or by AllAlpha or AllBeta, or by its default in 1.36. */
export function gateOn(gates: KubeletGates, name: string): boolean {
  const gate = gateAt(name);
  const all = gate?.stage === 'alpha' ? 'AllAlpha' : gate?.stage === 'beta' ? 'AllBeta' : '';
  return gates.get(name) ?? gates.get(all) ?? gate?.on ?? false;
}

/** featuregate.SetFromMap: lay more gates over those set, or say why that is refused (unknown, locked, a need unmet). */
export function setGates(
  gates: KubeletGates,
  more: Readonly<Record<string, unknown>>,
): { gates: KubeletGates; problem: GateProblem | null } {
  const next = new Map([...gates, ...Object.entries(more).map(([gate, on]) => [gate, on === true] as const)]);
  const problem = gateProblems(next)[0] ?? null;
  return problem === null ? { gates: next, problem } : { gates, problem };
}
