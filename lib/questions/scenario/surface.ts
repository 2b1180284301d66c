import type { Random } from '../../core/random';
import type { ModelFlag } from './cluster-model';

/** How a cluster is written down: what may differ between two variants without any answer changing. */
export type Surface = {
  /** Names and addresses by the placeholder that they stand for. */
  names: Readonly<Record<string, string>>;
  /** Where a static Pod has its flags. */
  words: 'command' | 'args';
  /** How a kubelet's unit has them. */
  unit: 'inline' | 'lines' | 'environment';
  dropIn: string;
  indentLists: boolean;
  quote: 'single' | 'double' | 'plain';
  /** Flags of no consequence here, by program. */
  noise: Readonly<Record<string, readonly ModelFlag[]>>;
  /** Fields of no consequence in the kubelet's file. */
  fields: Readonly<Record<string, number | string>>;
  /** Orders flags; the same surface gives the same order. */
  order: (flags: readonly ModelFlag[]) => readonly ModelFlag[];
  /** Whether the flag at a place is written in two words. */
  apart: (place: number) => boolean;
};

const NODE_NAMES = ['node-7', 'worker-b', 'ip-198-51-100-23', 'rack2-u14', 'blue', 'edge-03'];
const NOISE: Readonly<Record<string, readonly ModelFlag[]>> = {
  'kube-apiserver': [
    ['v', '2'],
    ['max-requests-inflight', '800'],
    ['event-ttl', '2h'],
    ['request-timeout', '90s'],
    ['service-cluster-ip-range', '10.96.0.0/12'],
    ['audit-log-maxage', '30'],
  ],
  kubelet: [
    ['v', '2'],
    ['node-labels', 'zone=b'],
  ],
  'kube-controller-manager': [
    ['v', '2'],
    ['concurrent-gc-syncs', '20'],
  ],
  'konnectivity-server': [['v', '2']],
  etcd: [
    ['name', 'main'],
    ['snapshot-count', '20000'],
  ],
};
const FIELDS: readonly (readonly [string, number | string])[] = [
  ['maxPods', 110],
  ['cgroupDriver', 'systemd'],
  ['clusterDomain', 'cluster.local'],
  ['imageGCHighThresholdPercent', 90],
  ['nodeStatusUpdateFrequency', '15s'],
];

/** Draws a surface. Addresses are of the blocks for documentation (RFC 5737). */
export function drawSurface(random: Random): Surface {
  const block = random.pick(['192.0.2', '198.51.100', '203.0.113']);
  const control = 10 + random.below(40);
  const some = <T>(items: readonly T[], most: number) =>
    random.shuffle(items).slice(0, random.below(most + 1));
  const orderSeed = random.below(3);
  const rotation = random.below(16);
  const spaced = random.below(4) === 0 ? random.below(6) : -1;
  return {
    names: {
      pki: random.pick(['/etc/kubernetes/pki', '/etc/kubernetes/pki', '/srv/kubernetes/pki', '/etc/ssl/k8s']),
      'kubelet-pki': '/var/lib/kubelet/pki',
      'control-plane': `${block}.${control}`,
      node: `${block}.${control + 20 + random.below(60)}`,
      'node-name': random.pick(NODE_NAMES),
    },
    words: random.pick(['command', 'args']),
    unit: random.pick(['inline', 'lines', 'environment']),
    dropIn: random.pick(['10-site.conf', '20-team.conf', '90-local.conf', '50-debug.conf']),
    indentLists: random.below(2) === 0,
    quote: random.pick(['single', 'double', 'plain']),
    noise: Object.fromEntries(Object.entries(NOISE).map(([program, all]) => [program, some(all, 3)])),
    fields: Object.fromEntries(some(FIELDS, 3)),
    order: (flags) => {
      if (orderSeed === 0) return [...flags].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      const cut = rotation % Math.max(flags.length, 1);
      const turned = [...flags.slice(cut), ...flags.slice(0, cut)];
      // A flag that is given twice keeps its order: the last one counts.
      return orderSeed === 1 ? keepRepeats(flags, turned) : flags;
    },
    apart: (place) => place === spaced,
  };
}

function keepRepeats(flags: readonly ModelFlag[], turned: readonly ModelFlag[]): readonly ModelFlag[] {
  const names = flags.map(([name]) => name);
  return names.some((name, index) => names.indexOf(name) !== index) ? flags : turned;
}
