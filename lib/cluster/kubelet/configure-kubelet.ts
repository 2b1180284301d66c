import type { HostFiles } from '../host-files';
import { joinPath } from '../join-path';
import type { WrittenKubeletFile } from '../parse-cluster';
import type { ParsedFlags } from '../parse-flags';
import type { ClusterError } from '../refusal';
import { applyKubeletFlags } from './apply-kubelet-flags';
import { defaultKubeletValues, LEGACY_DEFAULTS } from './default-kubelet-values';
import { kubeletDropInFolder } from './kubelet-drop-in-folder';
import { type KubeletGates, setGates } from './kubelet-gates';
import { type KubeletValues, layOver } from './kubelet-values';
import { loadKubeletFile } from './load-kubelet-file';
import { mergeKubeletDropIns } from './merge-kubelet-drop-ins';

/** The configuration that a kubelet runs with: file, drop-ins and flags laid over one another. */
export type KubeletConfigured = {
  values: KubeletValues;
  gates: KubeletGates;
  errors: readonly ClusterError[];
  warnings: readonly ClusterError[];
  missing: readonly string[];
  /** Host paths in the --config-dir that are no drop-ins. */
  skipped: readonly string[];
};

type FlagError = (id: string, message: string, flag: string | null) => ClusterError;

/**
 * Build the configuration as NewKubeletCommand does (cmd/kubelet/app/server.go): defaults and, without --config, the four legacy
 * ones; the --config file instead; the drop-ins of --config-dir over either; defaults again; then the flags over all of it.
 * `gates` are those that the flags set. An unknown or locked gate in a file crashes the process while it sets defaults.
 */
export function configureKubelet(
  parsed: ParsedFlags,
  gates: KubeletGates,
  host: HostFiles,
  error: FlagError,
  written?: WrittenKubeletFile,
): KubeletConfigured {
  const text = (name: string) => String(parsed.values.get(name)?.value ?? '');
  const warnings: ClusterError[] = [];
  const missing: string[] = [];
  // The kubelet stops at the first; reading goes on where it can, so that the other settings are known too.
  const problems: ClusterError[] = [];
  let values = legacyValues(gates);
  let state = gates;
  const stop = (errors: readonly ClusterError[]): KubeletConfigured => ({
    values,
    gates: state,
    errors: [...problems, ...errors],
    warnings,
    missing,
    skipped: [],
  });
  const settle = (set: KubeletValues, below: KubeletValues): void => {
    const named = set.get('featureGates');
    const more = named?.value;
    const { gates: next, problem } = setGates(state, isRecord(more) ? more : {});
    values = defaultKubeletValues(set, problem === null ? next : state, below);
    if (problem !== null)
      problems.push({
        id: 'panic-gate',
        message: `${problem.message} In a configuration file that crashes the kubelet.`,
        file: named?.file ?? null,
        range: named?.range ?? null,
      });
  };

  const config = text('config');
  if (config !== '') {
    const path = joinPath('/', config);
    const own = written?.path === path ? written : undefined;
    const look = own === undefined ? host.look(path) : ({ state: 'text', text: own.text } as const);
    if (look.state === 'absent')
      return stop([error('file-missing', `--config names ${config}, which does not exist.`, 'config')]);
    if (look.state === 'text') {
      const read = loadKubeletFile(look.text, own?.file ?? host.key(path), path.replace(/\/[^/]*$/, ''));
      const file = own === undefined ? read : { ...read, values: layUnder(read.values, own.defaults) };
      warnings.push(...file.warnings);
      problems.push(...file.errors);
      settle(file.values, new Map());
    } else {
      missing.push(host.key(path));
      values = defaultKubeletValues(new Map(), gates);
    }
  }
  const folder = text('config-dir');
  let skipped: readonly string[] = [];
  if (folder !== '') {
    // Without --config the flags are already in what the drop-ins are merged into.
    if (config === '') values = applyKubeletFlags(values, parsed);
    const found = kubeletDropInFolder(folder, host);
    if (found.absent && host.complete)
      return stop([
        error('folder-missing', `--config-dir names ${folder}, which does not exist.`, 'config-dir'),
      ]);
    missing.push(...found.missing);
    const merged = mergeKubeletDropIns(values, found.dropIns);
    warnings.push(...merged.warnings);
    problems.push(...merged.errors);
    settle(merged.values, values);
    skipped = found.skipped;
    for (const path of skipped)
      warnings.push({
        id: 'drop-in-skipped',
        message: `${path} does not end in .conf, so the kubelet passes it over.`,
        file: host.key(path),
        range: null,
      });
  }
  values = applyKubeletFlags(values, parsed);
  const all = values.get('featureGates')?.value;
  state = setGates(state, isRecord(all) ? all : {}).gates;
  return { values, gates: state, errors: problems, warnings, missing, skipped };
}

/** What kubeadm writes into the file beside what its document says; it turns rotateCertificates on in any case. */
function layUnder(values: KubeletValues, defaults: ReadonlyMap<string, unknown>): KubeletValues {
  const out = new Map(values);
  for (const [path, value] of defaults) {
    const held = values.get(path);
    const unset = held === undefined || held.value === '' || held.value === null;
    if (!unset && (path !== 'rotateCertificates' || held.value === true)) continue;
    out.set(path, layOver({ value, layer: 'kubeadm', file: null, range: null }, unset ? undefined : held));
  }
  return out;
}

/** The defaults of a kubelet without a configuration file. */
function legacyValues(gates: KubeletGates): KubeletValues {
  const out = new Map(defaultKubeletValues(new Map(), gates));
  for (const [path, value] of LEGACY_DEFAULTS)
    out.set(path, { value, layer: 'legacy-default', file: null, range: null, shadowed: [] });
  return out;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
