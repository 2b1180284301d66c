import type { ComponentReport } from './component-report';
import { KUBELET_FLAGS } from './data/kubelet-flags';
import { KUBELET_FLAGS_REMOVED } from './data/kubelet-flags-removed';
import { firstRefusal } from './first-refusal';
import { flagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import { flagSetAt } from './flag-set-at';
import type { HostFiles } from './host-files';
import { configureKubelet } from './kubelet/configure-kubelet';
import { deriveKubelet } from './kubelet/derive-kubelet';
import { kubeletApiClient } from './kubelet/kubelet-api-client';
import { KUBELET_CHECKS } from './kubelet/kubelet-checks';
import { setGates } from './kubelet/kubelet-gates';
import { kubeletReader } from './kubelet/kubelet-reader';
import { kubeletAuthProblem, kubeletServingProblem, kubeletTlsProblem } from './kubelet/kubelet-start';
import { nodeLabelProblem } from './kubelet/node-label-problem';
import type { ComponentSource } from './parse-cluster';
import { parseFlags } from './parse-flags';
import type { ClusterError, Stage } from './refusal';
import { strayArgument } from './stray-argument';

const SET: FlagSet = {
  program: 'kubelet',
  rows: KUBELET_FLAGS,
  removed: KUBELET_FLAGS_REMOVED,
  underscores: true,
};

/** The flags that have no configuration field. */
const FLAGS_ONLY: FlagSet = {
  ...SET,
  rows: KUBELET_FLAGS.filter(([, , , , , field]) => field === undefined),
  removed: [],
};

/**
 * What the kubelet makes of its command line and the files that it names, in the order of its start-up. A setting that has a
 * configuration field goes by the field (`authentication.anonymous.enabled`), the others by `--flag`. Nothing throws.
 */
export function computeKubelet(source: ComponentSource, host: HostFiles, minor = 36): ComponentReport {
  const set = flagSetAt(SET, minor);
  const parsed = parseFlags(source.argv.argv, set);
  const flags = flagReader(parsed, set, source.file, source.argv.argv[0]?.range ?? null);
  const record = (name: string) => (flags.get(name) ?? {}) as Readonly<Record<string, unknown>>;
  const own = setGates(new Map(), record('feature-gates'));
  const configured = configureKubelet(parsed, own.gates, host, flags.error, source.kubeletFile);
  const config = kubeletReader(configured.values, source.file);
  const api = kubeletApiClient(
    flags.text('kubeconfig'),
    flags.text('bootstrap-kubeconfig'),
    host,
    flags.error,
  );
  const version = String(flags.get('version'));
  const step = (stage: Stage, errors: () => readonly (ClusterError | null)[]) => () => ({
    stage,
    errors: errors().filter((error) => error !== null),
  });
  const problem = (id: string, message: string | null | undefined, name: string) =>
    message ? flags.error(id, message, name) : null;
  const outcome = firstRefusal([
    step('config', () => [source.error]),
    step('flags', () => parsed.errors),
    step('flags', () => [strayArgument(parsed, false)]),
    step('flags', () => [
      parsed.help || version === 'true' || version === 'raw'
        ? flags.error(
            'flag-help',
            'With --help or --version it prints and exits.',
            parsed.help ? 'help' : 'version',
          )
        : null,
    ]),
    step('flags', () => [problem('gate-refused', own.problem?.message, 'feature-gates')]),
    step('flags', () => [problem('node-labels', nodeLabelProblem(record('node-labels')), 'node-labels')]),
    step('config', () => configured.errors),
    step('validation', () =>
      KUBELET_CHECKS.filter(([, fails]) => fails(config, configured.gates)).map(([field, , advice]) =>
        config.error('field-invalid', `${field} ${advice}.`, field),
      ),
    ),
    step('validation', () => kubeletTlsProblem(config)),
    step('validation', () => [
      flags.get('exit-on-lock-contention') === true && flags.text('lock-file') === ''
        ? flags.error('lock-file', '--exit-on-lock-contention needs --lock-file.', 'exit-on-lock-contention')
        : null,
    ]),
    step('config', () => api.errors),
    () => kubeletAuthProblem(config, flags.text('kubeconfig') !== '', host),
    step('config', () => [kubeletServingProblem(config, configured.gates, host)]),
  ]);
  const others = flagReader(parsed, flagSetAt(FLAGS_ONLY, minor), source.file, null);
  return {
    component: 'kubelet',
    file: source.file,
    outcome,
    effective: { ...Object.fromEntries(configured.values), ...others.effective() },
    derived: deriveKubelet(parsed, config, configured, api),
    warnings: [...(parsed.warnings ?? []), ...configured.warnings],
    missing: [...(source.missing ?? []), ...configured.missing, ...api.missing],
  };
}
