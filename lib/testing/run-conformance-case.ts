import { computeApiserver } from '@/lib/cluster/apiserver/compute-apiserver';
import type { ComponentReport } from '@/lib/cluster/component-report';
import { computeKonnectivityAgent } from '@/lib/cluster/compute-konnectivity-agent';
import { computeKonnectivityServer } from '@/lib/cluster/compute-konnectivity-server';
import { computeKubelet } from '@/lib/cluster/compute-kubelet';
import { type EgressSelection, readEgressSelector } from '@/lib/cluster/egress-selector';
import { type HostFiles, hostFiles } from '@/lib/cluster/host-files';
import { readKubeconfig } from '@/lib/cluster/kubeconfig/read-kubeconfig';
import { type ComponentSource, parseCluster } from '@/lib/cluster/parse-cluster';
import type { Outcome } from '@/lib/cluster/refusal';
import type { ConformanceCase, ConformanceFile } from './conformance-case';

/** What lib/cluster makes of a case, in the words of the cases. Null: the component was not found in the files. */
export type OurAnswer = {
  outcome: Outcome;
  argv: string[] | null;
  effective: Record<string, unknown>;
} | null;

const COMPUTE: Readonly<
  Record<string, { host: string; compute: (source: ComponentSource, host: HostFiles) => ComponentReport }>
> = {
  'kube-apiserver': { host: 'control-plane', compute: computeApiserver },
  'konnectivity-server': { host: 'control-plane', compute: computeKonnectivityServer },
  'konnectivity-agent': { host: 'node', compute: computeKonnectivityAgent },
  kubelet: { host: 'node', compute: computeKubelet },
};

/** Run one case: whole clusters through parseCluster and the component, single documents through their reader. */
export function runConformanceCase(
  name: ConformanceFile,
  one: ConformanceCase,
  present: readonly string[],
): OurAnswer {
  if (name === 'egress' || name === 'kubeconfig') return document(name, one, present);
  const wanted = name === 'apiserver' ? 'kube-apiserver' : name === 'kubelet' ? 'kubelet' : one.component;
  const cluster = parseCluster({ files: one.files, present, complete: true });
  const source = cluster.components.find(({ component }) => component === wanted);
  const how = COMPUTE[wanted];
  if (source === undefined || how === undefined) return null;
  const report = how.compute(source, hostFiles(cluster.files, how.host, cluster.present, true));
  const values = Object.entries(report.effective).map(([knob, { value }]) => [
    knob.replace(/^--/, ''),
    value,
  ]);
  const given = Object.entries(report.effective).filter(([, { layer }]) => layer === 'flag');
  return {
    outcome: report.outcome,
    argv: source.argv.argv.map(({ text }) => text),
    effective: {
      ...report.derived,
      ...(name === 'kubelet'
        ? { configuration: Object.fromEntries(values) }
        : { flags: Object.fromEntries(values), setFlags: given.map(([knob]) => knob.slice(2)).sort() }),
    },
  };
}

function document(
  name: 'egress' | 'kubeconfig',
  one: ConformanceCase,
  present: readonly string[],
): OurAnswer {
  const [file = '', text = ''] = Object.entries(one.files)[0] ?? [];
  const [side = ''] = file.split('/');
  const host = hostFiles(new Map(Object.entries(one.files)), side, new Set(present), true);
  if (name === 'kubeconfig') {
    const { outcome, client } = readKubeconfig(text, file.slice(side.length), host);
    return { outcome, argv: null, effective: { ...client } };
  }
  const { outcome, selections, dialers } = readEgressSelector(text, file, host);
  return { outcome, argv: null, effective: { selections: selections.map(nested), dialers } };
}

/** A selection as the cases nest it. */
function nested({ name, proxyProtocol, uds, tcpURL, tls }: EgressSelection): Record<string, unknown> {
  if (uds === undefined && tcpURL === undefined) return { name, proxyProtocol };
  const tlsConfig =
    tls === undefined
      ? {}
      : {
          tlsConfig: {
            CABundle: tls.caBundle,
            ClientCert: tls.clientCert,
            ClientKey: tls.clientKey,
            TLSServerName: tls.tlsServerName,
          },
        };
  const transport = {
    ...(uds === undefined ? {} : { uds }),
    ...(tcpURL === undefined ? {} : { tcpURL }),
    ...tlsConfig,
  };
  return { name, proxyProtocol, transport };
}
