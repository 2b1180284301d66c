import { asRecord } from './as-record';
import type { ComponentReport } from './component-report';
import { type ClientConfiguration, controlPlaneClient } from './control-plane-client';
import { SCHEDULER_FLAGS } from './data/scheduler-flags';
import { SCHEDULER_FLAGS_REMOVED } from './data/scheduler-flags-removed';
import type { Shape } from './decode';
import type { FlagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import type { HostFiles } from './host-files';
import { namedFile } from './named-file';
import type { ComponentSource } from './parse-cluster';
import { readConfigDocument } from './read-config-document';

const SET: FlagSet = {
  program: 'kube-scheduler',
  rows: SCHEDULER_FLAGS,
  removed: SCHEDULER_FLAGS_REMOVED,
  underscores: true,
};

/** KubeSchedulerConfiguration of kubescheduler.config.k8s.io/v1; what scheduling itself needs is not looked into. */
const CONFIGURATION: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    parallelism: 'int',
    leaderElection: 'any',
    clientConnection: {
      fields: {
        kubeconfig: 'string',
        acceptContentTypes: 'string',
        contentType: 'string',
        qps: 'number',
        burst: 'int',
      },
    },
    healthzBindAddress: 'string',
    metricsBindAddress: 'string',
    enableProfiling: 'bool',
    enableContentionProfiling: 'bool',
    percentageOfNodesToScore: 'int',
    podInitialBackoffSeconds: 'int',
    podMaxBackoffSeconds: 'int',
    profiles: { list: 'any' },
    extenders: { list: 'any' },
    delayCacheUntilActive: 'bool',
  },
};

/** What kube-scheduler makes of its command line, its --config and the files that they name. Nothing throws. */
export function computeScheduler(source: ComponentSource, hostFiles: HostFiles, minor = 36): ComponentReport {
  return controlPlaneClient(
    { component: 'kube-scheduler', set: SET, configure, validate: () => [], run: () => [] },
    source,
    hostFiles,
    minor,
  );
}

/** With --config the client comes from the file alone; --kubeconfig and the other deprecated flags are passed over (options.go ApplyTo). */
function configure(flags: FlagReader, host: HostFiles, minor: number): ClientConfiguration | null {
  if (flags.text('config') === '') return null;
  const named = namedFile(flags, 'config', host);
  const none = { kubeconfig: null, effective: {}, warnings: [] };
  if (named.problem !== null) return { ...none, errors: [named.problem], missing: [] };
  if (named.text === null) return { ...none, errors: [], missing: [named.file] };
  const group = 'kubescheduler.config.k8s.io';
  const { value, document, errors } = readConfigDocument(named.text, named.file, {
    kind: 'KubeSchedulerConfiguration',
    apiVersions: minor < 29 ? [`${group}/v1beta3`, `${group}/v1`] : [`${group}/v1`],
    shape: CONFIGURATION,
    strict: true,
  });
  const held = asRecord(value.clientConnection)?.kubeconfig;
  const kubeconfig = typeof held === 'string' ? held : '';
  const range = kubeconfig === '' ? null : document.rangeOf(['clientConnection', 'kubeconfig']);
  const given = flags.effective()['--kubeconfig'];
  // The file decides alone, and it defaults to true (SetDefaults_KubeSchedulerConfiguration).
  const profiling = value.enableProfiling;
  const profiled = typeof profiling === 'boolean';
  return {
    errors,
    kubeconfig,
    missing: [],
    effective: {
      'clientConnection.kubeconfig': {
        value: kubeconfig,
        layer: kubeconfig === '' ? 'default' : 'file',
        file: kubeconfig === '' ? null : named.file,
        range,
        shadowed: given?.layer === 'flag' ? [given] : [],
      },
      enableProfiling: {
        value: profiled ? profiling : true,
        layer: profiled ? 'file' : 'default',
        file: profiled ? named.file : null,
        range: profiled ? document.rangeOf(['enableProfiling']) : null,
        shadowed: [],
      },
    },
    warnings: flags.given('kubeconfig')
      ? [
          flags.error(
            'flag-ignored',
            'With --config, --kubeconfig is not read; clientConnection.kubeconfig is.',
            'kubeconfig',
          ),
        ]
      : [],
  };
}
