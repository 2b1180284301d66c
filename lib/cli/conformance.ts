import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { computeApiserver } from '../cluster/apiserver/compute-apiserver';
import { computeKonnectivityAgent } from '../cluster/compute-konnectivity-agent';
import { computeKonnectivityServer } from '../cluster/compute-konnectivity-server';
import { computeKubelet } from '../cluster/compute-kubelet';
import { readEgressSelector } from '../cluster/egress-selector';
import { hostFiles } from '../cluster/host-files';
import { readKubeconfig } from '../cluster/kubeconfig/read-kubeconfig';
import { parseCluster } from '../cluster/parse-cluster';
import type { Outcome } from '../cluster/refusal';

/** `npm run conformance -- <folder> [component] [disagreements]`: agreement with what the real components did. */

type Case = {
  id: string;
  component: string;
  files: Record<string, string>;
  argv: string[] | null;
  tags: string[];
  outcome: {
    starts: boolean;
    stage: string | null;
    step: string | null;
    errors: unknown[];
    effective?: Record<string, unknown>;
  };
};
type Ours = { outcome: Outcome; argv: string[] | null; effective: Record<string, unknown> };

const folder = process.argv[2] ?? '../shared/conformance';
const only = process.argv[3] ?? '';
const limit = Number(process.argv[4] ?? 10);
const present = (JSON.parse(readFileSync(join(folder, 'pki.json'), 'utf8')) as { path: string }[]).flatMap(
  ({ path }) => [`control-plane${path}`, `node${path}`],
);
const MISSING: Ours = {
  outcome: {
    starts: false,
    stage: 'config',
    errors: [{ id: 'component-missing', message: 'No such component was found.', file: null, range: null }],
  },
  argv: null,
  effective: {},
};

const COMPONENTS: Record<string, (one: Case) => Ours> = {
  apiserver: (one) => {
    const cluster = parseCluster({ files: one.files, present, complete: true });
    const source = cluster.components.find(({ component }) => component === 'kube-apiserver');
    if (source === undefined) return MISSING;
    const report = computeApiserver(source, hostFiles(cluster.files, 'control-plane', cluster.present, true));
    const flags = Object.fromEntries(
      Object.entries(report.effective).map(([name, { value }]) => [name.slice(2), value]),
    );
    return {
      outcome: report.outcome,
      argv: source.argv.argv.map(({ text }) => text),
      effective: { ...report.derived, flags },
    };
  },
  konnectivity: (one) => {
    const cluster = parseCluster({ files: one.files, present, complete: true });
    const source = cluster.components.find(({ component }) => component === one.component);
    if (source === undefined) return MISSING;
    const server = one.component === 'konnectivity-server';
    const host = hostFiles(cluster.files, server ? 'control-plane' : 'node', cluster.present, true);
    const report = server ? computeKonnectivityServer(source, host) : computeKonnectivityAgent(source, host);
    const flags = Object.fromEntries(
      Object.entries(report.effective).map(([name, { value }]) => [name.slice(2), value]),
    );
    return {
      outcome: report.outcome,
      argv: source.argv.argv.map(({ text }) => text),
      effective: { ...report.derived, flags },
    };
  },
  kubelet: (one) => {
    const cluster = parseCluster({ files: one.files, present, complete: true });
    const source = cluster.components.find(({ component }) => component === 'kubelet');
    if (source === undefined) return MISSING;
    const report = computeKubelet(source, hostFiles(cluster.files, 'node', cluster.present, true));
    const configuration = Object.fromEntries(
      Object.entries(report.effective).map(([name, { value }]) => [name, value]),
    );
    return {
      outcome: report.outcome,
      argv: source.argv.argv.map(({ text }) => text),
      effective: { ...report.derived, configuration },
    };
  },
  kubeconfig: (one) => {
    const [file = '', text = ''] = Object.entries(one.files)[0] ?? [];
    const [side = ''] = file.split('/');
    const host = hostFiles(new Map(Object.entries(one.files)), side, new Set(present), true);
    const { outcome, client } = readKubeconfig(text, file.slice(side.length), host);
    return { outcome, argv: null, effective: { ...client } };
  },
  egress: (one) => {
    const host = hostFiles(new Map(Object.entries(one.files)), 'control-plane', new Set(present), true);
    const [file = '', text = ''] = Object.entries(one.files)[0] ?? [];
    const { outcome, selections, dialers } = readEgressSelector(text, file, host);
    const nested = selections.map(({ name, proxyProtocol, uds, tcpURL, tls }) => ({
      name,
      proxyProtocol,
      ...(uds === undefined && tcpURL === undefined
        ? {}
        : {
            transport: {
              ...(uds === undefined ? {} : { uds }),
              ...(tcpURL === undefined ? {} : { tcpURL }),
              ...(tls === undefined
                ? {}
                : {
                    tlsConfig: {
                      CABundle: tls.caBundle,
                      ClientCert: tls.clientCert,
                      ClientKey: tls.clientKey,
                      TLSServerName: tls.tlsServerName,
                    },
                  }),
            },
          }),
    }));
    return { outcome, argv: null, effective: { selections: nested, dialers } };
  },
};

for (const [name, run] of Object.entries(COMPONENTS)) {
  if (only !== '' && only !== name) continue;
  const cases = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const trusted = cases.filter(
    ({ tags, outcome }) =>
      !tags.includes('needs-network') &&
      !tags.includes('depends-on-host-files') &&
      outcome.step !== 'timeout',
  );
  const count = { argv: 0, starts: 0, stage: 0, effective: 0, starting: 0 };
  const disagreements: string[] = [];
  for (const one of trusted) {
    let ours = MISSING;
    try {
      ours = run(one);
    } catch (error) {
      disagreements.push(`${one.id} threw ${String(error)}`);
      continue;
    }
    const sameStart = ours.outcome.starts === one.outcome.starts;
    const sameStage = sameStart && ours.outcome.stage === one.outcome.stage;
    count.argv += one.argv === null || ours.argv === null || isDeepStrictEqual(one.argv, ours.argv) ? 1 : 0;
    count.starts += sameStart ? 1 : 0;
    count.stage += sameStage ? 1 : 0;
    const said = ours.outcome.errors.map(({ message }) => message).join(' ');
    if (!sameStage)
      disagreements.push(
        `${one.id} [${one.tags.join(' ')}]\n    real: ${one.outcome.stage ?? 'starts'} (${one.outcome.step}) ${JSON.stringify(one.outcome.errors).slice(0, 240)}\n    ours: ${ours.outcome.stage ?? 'starts'} ${said.slice(0, 240)}`,
      );
    if (one.argv !== null && ours.argv !== null && !isDeepStrictEqual(one.argv, ours.argv))
      disagreements.push(
        `${one.id} argv\n    real: ${JSON.stringify(one.argv).slice(0, 500)}\n    ours: ${JSON.stringify(ours.argv).slice(0, 500)}`,
      );
    if (!one.outcome.starts || !sameStart) continue;
    count.starting++;
    const differences = compare(one.outcome.effective ?? {}, ours.effective, '');
    count.effective += differences.length === 0 ? 1 : 0;
    if (differences.length > 0)
      disagreements.push(`${one.id} [${one.tags.join(' ')}]\n    ${differences.slice(0, 4).join('\n    ')}`);
  }
  const rate = (part: number, whole: number) =>
    `${((100 * part) / Math.max(whole, 1)).toFixed(1)} % (${part} of ${whole})`;
  console.log(
    `${name}: start or refuse ${rate(count.starts, trusted.length)}, stage ${rate(count.stage, trusted.length)}, argv ${rate(count.argv, trusted.length)}, effective ${rate(count.effective, count.starting)}`,
  );
  for (const line of disagreements.slice(0, limit)) console.log(`  ${line}`);
}

/** Every value that the real component reported and ours differs in; `setFlags` is the harness's own note. */
function compare(real: Record<string, unknown>, ours: Record<string, unknown>, prefix: string): string[] {
  return Object.entries(real).flatMap(([key, value]) => {
    if (key === 'setFlags' || key === 'needsNetwork') return [];
    const mine = Object.hasOwn(ours, key) ? ours[key] : undefined;
    if (isDeepStrictEqual(value, mine)) return [];
    if ((key === 'flags' || key === 'configuration') && isRecord(value) && isRecord(mine))
      return compare(value, mine, `${key}.`);
    return [
      `${prefix}${key}: real ${JSON.stringify(value)?.slice(0, 160)}, ours ${JSON.stringify(mine)?.slice(0, 160)}`,
    ];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
