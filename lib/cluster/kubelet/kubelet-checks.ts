import { parseCpuSet } from '../parse-cpu-set';
import { areReservations } from './are-reservations';
import { enforcementFails } from './enforcement-fails';
import { isTaint } from './is-taint';
import { gateOn, type KubeletGates } from './kubelet-gates';
import type { KubeletReader } from './kubelet-reader';

/** A check of ValidateKubeletConfiguration: its field, whether it fails, and what to write instead. */
export type KubeletCheck = readonly [
  field: string,
  fails: (config: KubeletReader, gates: KubeletGates) => boolean,
  advice: string,
];

const SECOND = 1e9;
const outside = (value: number, low: number, high: number) => value < low || value > high;
const under = (field: string, low: number, advice: string): KubeletCheck => [
  field,
  (config) => config.number(field) < low,
  advice,
];
const within = (field: string, low: number, high: number, advice: string): KubeletCheck => [
  field,
  (config) => outside(config.number(field), low, high),
  advice,
];
const oneOf = (field: string, names: readonly string[]): KubeletCheck => [
  field,
  (config) => !names.includes(config.text(field)),
  `must be one of ${names.map((name) => `"${name}"`).join(', ')}`,
];
const port = (field: string, zero: boolean): KubeletCheck => [
  field,
  (config) => outside(config.number(field), zero ? 0 : 1, 65_535),
  `must be between ${zero ? 0 : 1} and 65535`,
];
/** Zero, or at least a second. */
const grace = (field: string): KubeletCheck => [
  field,
  (config, gates) => {
    const value = config.duration(field);
    return gateOn(gates, 'GracefulNodeShutdown') && (value < 0 || (value > 0 && value < SECOND));
  },
  'must be 0s or at least 1s',
];

/** What kubelet 1.36 checks of its configuration (pkg/kubelet/apis/config/validation/validation.go), in its order. */
export const KUBELET_CHECKS: readonly KubeletCheck[] = [
  under('nodeLeaseDurationSeconds', 1, 'must be greater than 0'),
  [
    'systemCgroups',
    (config) => config.text('systemCgroups') !== '' && config.text('cgroupRoot') === '',
    'needs cgroupRoot',
  ],
  under('eventBurst', 0, 'must not be negative'),
  under('eventRecordQPS', 0, 'must not be negative'),
  port('healthzPort', true),
  [
    'cpuCFSQuotaPeriod',
    (config, gates) => {
      const period = config.duration('cpuCFSQuotaPeriod');
      return gateOn(gates, 'CustomCPUCFSQuotaPeriod') ? outside(period, 1e6, SECOND) : period !== 1e8;
    },
    'must be 100ms, or between 1ms and 1s with the feature gate CustomCPUCFSQuotaPeriod',
  ],
  within('imageGCHighThresholdPercent', 0, 100, 'must be between 0 and 100'),
  within('imageGCLowThresholdPercent', 0, 100, 'must be between 0 and 100'),
  [
    'imageGCLowThresholdPercent',
    (config) => config.number('imageGCLowThresholdPercent') >= config.number('imageGCHighThresholdPercent'),
    'must be less than imageGCHighThresholdPercent',
  ],
  ['imageMinimumGCAge', (config) => config.duration('imageMinimumGCAge') < 0, 'must not be negative'],
  ['imageMaximumGCAge', (config) => config.duration('imageMaximumGCAge') < 0, 'must not be negative'],
  [
    'imageMaximumGCAge',
    (config) => {
      const most = config.duration('imageMaximumGCAge');
      return most > 0 && most <= config.duration('imageMinimumGCAge');
    },
    'must be greater than imageMinimumGCAge',
  ],
  within('iptablesDropBit', 0, 31, 'must be between 0 and 31'),
  within('iptablesMasqueradeBit', 0, 31, 'must be between 0 and 31'),
  under('kubeAPIBurst', 0, 'must not be negative'),
  under('kubeAPIQPS', 0, 'must not be negative'),
  under('nodeStatusMaxImages', -1, 'must be -1 or greater'),
  under('maxOpenFiles', 0, 'must not be negative'),
  under('maxPods', 0, 'must not be negative'),
  within('oomScoreAdj', -1000, 1000, 'must be between -1000 and 1000'),
  under('podsPerCore', 0, 'must not be negative'),
  port('port', false),
  port('readOnlyPort', true),
  under('registryBurst', 0, 'must not be negative'),
  under('registryPullQPS', 0, 'must not be negative'),
  [
    'maxParallelImagePulls',
    (config) => config.get('maxParallelImagePulls') !== null && config.number('maxParallelImagePulls') < 1,
    'must be a positive number',
  ],
  [
    'maxParallelImagePulls',
    (config) => config.on('serializeImagePulls') && config.number('maxParallelImagePulls') > 1,
    'cannot be more than 1 unless serializeImagePulls is false',
  ],
  [
    'serverTLSBootstrap',
    (config, gates) => config.on('serverTLSBootstrap') && !gateOn(gates, 'RotateKubeletServerCertificate'),
    'needs the feature gate RotateKubeletServerCertificate',
  ],
  ['runOnce', (config) => config.on('runOnce'), 'must not be set: the mode is gone'],
  [
    'registerWithTaints',
    (config) => config.list('registerWithTaints').some((taint) => !isTaint(taint)),
    'must be taints with a key, a value that is a label value, one of the three effects and no timeAdded',
  ],
  oneOf('topologyManagerPolicy', ['none', 'best-effort', 'restricted', 'single-numa-node']),
  oneOf('topologyManagerScope', ['container', 'pod']),
  [
    'shutdownGracePeriodCriticalPods',
    (config, gates) =>
      gateOn(gates, 'GracefulNodeShutdown') &&
      config.duration('shutdownGracePeriodCriticalPods') > config.duration('shutdownGracePeriod'),
    'must not be more than shutdownGracePeriod',
  ],
  grace('shutdownGracePeriod'),
  grace('shutdownGracePeriodCriticalPods'),
  [
    'shutdownGracePeriod',
    (config, gates) =>
      !gateOn(gates, 'GracefulNodeShutdown') &&
      (config.duration('shutdownGracePeriod') > 0 || config.duration('shutdownGracePeriodCriticalPods') > 0),
    'needs the feature gate GracefulNodeShutdown',
  ],
  [
    'shutdownGracePeriodByPodPriority',
    (config, gates) =>
      config.list('shutdownGracePeriodByPodPriority').length > 0 &&
      (!gateOn(gates, 'GracefulNodeShutdownBasedOnPodPriority') ||
        config.duration('shutdownGracePeriod') > 0 ||
        config.duration('shutdownGracePeriodCriticalPods') > 0),
    'needs the feature gate GracefulNodeShutdownBasedOnPodPriority and excludes shutdownGracePeriod',
  ],
  oneOf('memorySwap.swapBehavior', ['', 'NoSwap', 'LimitedSwap']),
  [
    'crashLoopBackOff.maxContainerRestartPeriod',
    (config, gates) => {
      const period = config.get('crashLoopBackOff.maxContainerRestartPeriod');
      if (!gateOn(gates, 'KubeletCrashLoopBackOffMax')) return period !== null;
      const length = config.duration('crashLoopBackOff.maxContainerRestartPeriod');
      return period === null || outside(Math.trunc(length / 1e6), 1000, 300_000);
    },
    'must be between 1s and 300s, and needs the feature gate KubeletCrashLoopBackOffMax',
  ],
  [
    'enforceNodeAllocatable',
    (config) => enforcementFails(config),
    'must name each of pods, system-reserved, kube-reserved and their -compressible forms once, with the cgroups that they need',
  ],
  oneOf('hairpinMode', ['none', 'hairpin-veth', 'promiscuous-bridge']),
  [
    'imagePullCredentialsVerificationPolicy',
    (config, gates) => {
      const policy = config.text('imagePullCredentialsVerificationPolicy');
      const known = [
        'NeverVerify',
        'NeverVerifyPreloadedImages',
        'NeverVerifyAllowlistedImages',
        'AlwaysVerify',
      ];
      return gateOn(gates, 'KubeletEnsureSecretPulledImages') ? !known.includes(policy) : policy !== '';
    },
    'must be NeverVerify, NeverVerifyPreloadedImages, NeverVerifyAllowlistedImages or AlwaysVerify',
  ],
  [
    'preloadedImagesVerificationAllowlist',
    (config, gates) =>
      config.list('preloadedImagesVerificationAllowlist').length > 0 &&
      (!gateOn(gates, 'KubeletEnsureSecretPulledImages') ||
        config.text('imagePullCredentialsVerificationPolicy') !== 'NeverVerifyAllowlistedImages'),
    'needs imagePullCredentialsVerificationPolicy: NeverVerifyAllowlistedImages',
  ],
  [
    'reservedSystemCPUs',
    (config) => parseCpuSet(config.text('reservedSystemCPUs')) === null,
    'must be CPU numbers and ranges, such as 0-3,7',
  ],
  [
    'reservedSystemCPUs',
    (config) =>
      config.text('reservedSystemCPUs') !== '' &&
      (config.text('systemReservedCgroup') !== '' || config.text('kubeReservedCgroup') !== ''),
    'excludes systemReservedCgroup and kubeReservedCgroup',
  ],
  [
    'reservedMemory',
    (config) => !areReservations(config.list('reservedMemory')),
    'must give each NUMA node its memory or huge pages once, never zero',
  ],
  [
    'showHiddenMetricsForVersion',
    (config) => !/^(|1\.35)$/.test(config.text('showHiddenMetricsForVersion')),
    'must be empty or the last minor version, 1.35',
  ],
  oneOf('logging.format', ['text', 'json']),
  within('logging.verbosity', 0, 2 ** 31 - 1, 'must be at most 2147483647'),
  [
    'logging.vmodule',
    (config) => config.list('logging.vmodule').length > 0 && config.text('logging.format') === 'json',
    'works only with the text format',
  ],
  ...['logging.options.text.splitStream', 'logging.options.json.splitStream'].map(
    (field): KubeletCheck => [
      field,
      (config, gates) => config.on(field) && !gateOn(gates, 'LoggingAlphaOptions'),
      'needs the feature gate LoggingAlphaOptions',
    ],
  ),
  [
    'tracing.endpoint',
    (config) => {
      const endpoint = config.text('tracing.endpoint');
      return endpoint.includes('://') && !/^(dns|unix|unix-abstract):/i.test(endpoint);
    },
    'must be an address, or begin with dns://, unix:// or unix-abstract://',
  ],
  [
    'tracing.samplingRatePerMillion',
    (config) => outside(config.number('tracing.samplingRatePerMillion'), 0, 1e6),
    'must be between 0 and 1000000',
  ],
  [
    'memoryThrottlingFactor',
    (config) => {
      const factor = config.get('memoryThrottlingFactor');
      return typeof factor === 'number' && (factor <= 0 || factor > 1);
    },
    'must be greater than 0 and not more than 1',
  ],
  [
    'memoryReservationPolicy',
    (config, gates) =>
      config.text('memoryReservationPolicy') === 'TieredReservation' && !gateOn(gates, 'MemoryQoS'),
    'TieredReservation needs the feature gate MemoryQoS',
  ],
  oneOf('memoryReservationPolicy', ['None', 'TieredReservation']),
  [
    'containerRuntimeEndpoint',
    (config) => config.text('containerRuntimeEndpoint') === '',
    'must not be empty',
  ],
  [
    'enableSystemLogQuery',
    (config, gates) =>
      config.on('enableSystemLogQuery') &&
      (!gateOn(gates, 'NodeLogQuery') || !config.on('enableSystemLogHandler')),
    'needs enableSystemLogHandler and the feature gate NodeLogQuery',
  ],
  under('containerLogMaxWorkers', 1, 'must be at least 1'),
  [
    'containerLogMonitorInterval',
    (config) => config.duration('containerLogMonitorInterval') < 3 * SECOND,
    'must be at least 3s',
  ],
  under('containerLogMaxFiles', 2, 'must be greater than 1'),
  [
    'podLogsDir',
    (config) => {
      const path = config.text('podLogsDir');
      const clean = /^\/$|^(\/(?!\.{1,2}(\/|$))[^/]+)+$/.test(path);
      return !clean || [...path].some((char) => (char.codePointAt(0) ?? 0) > 127);
    },
    'must be an absolute path of plain letters without . or .. in it',
  ],
];
