import type { EffectiveValue } from '../effective-value';
import { parseGoDuration } from '../parse-go-duration';
import { KUBELET_LEAVES } from './configuration-shape';
import { gateOn, type KubeletGates } from './kubelet-gates';
import { type KubeletValues, layOver } from './kubelet-values';

/** The four settings that are open without a configuration file (cmd/kubelet/app/options/options.go, applyLegacyDefaults). */
export const LEGACY_DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['authentication.anonymous.enabled', true],
  ['authentication.webhook.enabled', false],
  ['authorization.mode', 'AlwaysAllow'],
  ['readOnlyPort', 10255],
]);

/** Defaults that hold only while a gate is on. */
const GATED: ReadonlyMap<string, string> = new Map([
  ['crashLoopBackOff.maxContainerRestartPeriod', 'KubeletCrashLoopBackOffMax'],
  ['imagePullCredentialsVerificationPolicy', 'KubeletEnsureSecretPulledImages'],
]);

const NOTHING: EffectiveValue = { value: null, layer: 'default', file: null, range: null, shadowed: [] };
/** The defaults as they stand where nothing shadows or is shadowed. */
const PLAIN: ReadonlyMap<string, EffectiveValue> = new Map(
  KUBELET_LEAVES.map(([path, type, fallback]) => [path, { ...NOTHING, value: fallback ?? emptyOf(type) }]),
);

/**
 * SetDefaults_KubeletConfiguration: fill in what is not set. A zero in a field that is no pointer counts as not set, so the
 * default shadows it. Where an unset list is told from an empty one only by Go, it comes out empty. `below`: what held before
 * and is shadowed where a default comes back (null in a drop-in).
 */
export function defaultKubeletValues(
  set: KubeletValues,
  gates: KubeletGates,
  below: KubeletValues = new Map(),
): KubeletValues {
  const out = new Map<string, EffectiveValue>();
  for (const [path, type, , zeroIsUnset] of KUBELET_LEAVES) {
    const given = set.get(path);
    const held = given === undefined || (zeroIsUnset && isZero(given.value, type)) ? null : given.value;
    if (given !== undefined && held !== null) {
      out.set(path, given);
      continue;
    }
    const gate = GATED.get(path);
    const setting = gate !== undefined && !gateOn(gates, gate) ? NOTHING : (PLAIN.get(path) ?? NOTHING);
    const under = given ?? below.get(path);
    out.set(path, under === undefined ? setting : layOver(setting, under));
  }
  for (const [path, value] of computed(set, out))
    out.set(path, layOver({ value, layer: 'computed', file: null, range: null }, set.get(path)));
  return out;
}

/** Defaults that follow from other fields. */
function computed(set: KubeletValues, all: KubeletValues): [path: string, value: unknown][] {
  const out: [string, unknown][] = [];
  const given = (path: string) => {
    const value = set.get(path)?.value;
    return value === undefined || value === null || isZero(value, 'duration') ? null : value;
  };
  // Whoever sets how often the status is computed also sets how often it is reported.
  const update = given('nodeStatusUpdateFrequency');
  if (update !== null && given('nodeStatusReportFrequency') === null)
    out.push(['nodeStatusReportFrequency', update]);
  const parallel = set.get('maxParallelImagePulls')?.value;
  if (
    (set.get('serializeImagePulls')?.value ?? null) === null &&
    typeof parallel === 'number' &&
    parallel >= 2
  )
    out.push(['serializeImagePulls', false]);
  const pids = all.get('podPidsLimit')?.value;
  if (typeof pids === 'number' && pids < -1) out.push(['podPidsLimit', -1]);
  return out;
}

function isZero(value: unknown, type: string): boolean {
  if (typeof value === 'string') return type === 'duration' ? parseGoDuration(value) === 0 : value === '';
  return value === 0 || value === false;
}

function emptyOf(type: string): unknown {
  if (type === 'list<string>') return [];
  return type === 'bool' ? false : null;
}
