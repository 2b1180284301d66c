import { knownGate, LOCKED_GATES } from '../feature-gates';

/** The feature gates of one kubelet process: what was set so far. */
export type KubeletGates = ReadonlyMap<string, boolean>;

/** Gates that the kubelet's checks ask about, with their stage and default in 1.36 (pkg/features/kube_features.go). */
const STAGES: ReadonlyMap<string, readonly ['alpha' | 'beta' | 'stable', boolean]> = new Map([
  ['RotateKubeletServerCertificate', ['beta', true]],
  ['ReloadKubeletClientCAFile', ['beta', true]],
  ['ReloadKubeletServerCertificateFile', ['beta', true]],
  ['KubeletFineGrainedAuthz', ['stable', true]],
  ['NodeLogQuery', ['stable', true]],
  ['GracefulNodeShutdown', ['beta', true]],
  ['GracefulNodeShutdownBasedOnPodPriority', ['beta', true]],
  ['WindowsGracefulNodeShutdown', ['beta', true]],
  ['CustomCPUCFSQuotaPeriod', ['alpha', false]],
  ['KubeletCrashLoopBackOffMax', ['beta', true]],
  ['KubeletEnsureSecretPulledImages', ['beta', true]],
  ['MemoryQoS', ['alpha', false]],
  ['LoggingAlphaOptions', ['alpha', false]],
]);

/** Locked gates beyond those of the shared list. */
const LOCKED: ReadonlyMap<string, boolean> = new Map([
  ...LOCKED_GATES,
  ['InPlacePodVerticalScaling', true],
  ['NodeSwap', true],
]);

/** A gate that is on needs these to be on. */
const NEEDS: ReadonlyMap<string, string> = new Map([
  ['GracefulNodeShutdownBasedOnPodPriority', 'GracefulNodeShutdown'],
  ['WindowsGracefulNodeShutdown', 'GracefulNodeShutdown'],
]);

/** Whether a gate is on: as set, or by AllAlpha or AllBeta, or by its default. */
export function gateOn(gates: KubeletGates, name: string): boolean {
  const set = gates.get(name);
  if (set !== undefined) return set;
  const [stage, fallback] = STAGES.get(name) ?? ['stable', true];
  const all = stage === 'stable' ? undefined : gates.get(stage === 'alpha' ? 'AllAlpha' : 'AllBeta');
  return all ?? fallback;
}

/** featuregate.SetFromMap: lay more gates over those set, or say why that is refused (unknown, locked, a need unmet). */
export function setGates(
  gates: KubeletGates,
  more: Readonly<Record<string, unknown>>,
): { gates: KubeletGates; problem: { gate: string; message: string } | null } {
  const next = new Map(gates);
  for (const [gate, on] of Object.entries(more)) {
    if (gate !== 'AllAlpha' && gate !== 'AllBeta') {
      if (!knownGate(gate))
        return { gates, problem: { gate, message: `1.36 knows no feature gate ${gate}.` } };
      const locked = LOCKED.get(gate);
      if (locked !== undefined && locked !== on)
        return {
          gates,
          problem: { gate, message: `The gate ${gate} is locked to ${String(locked)} in 1.36.` },
        };
    }
    next.set(gate, on === true);
  }
  for (const [gate, need] of NEEDS)
    if (gateOn(next, gate) && !gateOn(next, need))
      return { gates, problem: { gate: need, message: `${gate} is on and needs ${need}, which is off.` } };
  return { gates: next, problem: null };
}
