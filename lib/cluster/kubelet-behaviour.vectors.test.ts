import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeKubelet } from './compute-kubelet';
import { hostFiles } from './host-files';
import { readKubeconfig } from './kubeconfig/read-kubeconfig';

type KubeletCase = {
  id: string;
  args: string[];
  files: Record<string, string>;
  config_accepted: boolean;
  fails_at: string | null;
  effective?: Record<string, unknown> | null;
};
type KubeconfigCase = {
  id: string;
  kubeconfig: string;
  usable: boolean;
  fails_at: string | null;
  effective?: Record<string, unknown>;
};
// Two small sets of observations of the real code, by hand and apart from the conformance cases.
const read = <T>(name: string) =>
  (JSON.parse(readFileSync(`../shared/facts/behaviour/${name}.json`, 'utf8')) as { cases: T[] }).cases;

const STAGES: Readonly<Record<string, string>> = {
  parse: 'flags',
  positional: 'flags',
  'featuregates-flags': 'flags',
  'load-config': 'config',
  'merge-dropins': 'config',
  panic: 'config',
  'validate-config': 'validation',
  tls: 'validation',
  'authz(standalone)': 'validation',
  'authn(standalone)': 'validation',
};
const FIELDS: Readonly<Record<string, string>> = {
  anonymous: 'authentication.anonymous.enabled',
  webhookAuthn: 'authentication.webhook.enabled',
  authzMode: 'authorization.mode',
  clientCAFile: 'authentication.x509.clientCAFile',
};
// Those cases stopped before the kubelet builds its clients and authenticators.
const LATER = new Set(['webhook-without-client', 'client-ca']);

test.each(read<KubeletCase>('kubelet-cases'))('kubelet $id', (one) => {
  const files = new Map(Object.entries(one.files).map(([name, text]) => [`node/${name}`, text]));
  const at = { offset: 0, line: 1, column: 1 };
  const argv = one.args.map((text) => ({ text, file: 'node/unit', range: { start: at, end: at } }));
  const source = {
    component: 'kubelet',
    host: 'node',
    file: 'node/unit',
    argv: { program: 'kubelet', argv },
    container: null,
    error: null,
  };
  const report = computeKubelet(source, hostFiles(files, 'node', new Set(), true));
  const later = LATER.has(report.outcome.errors[0]?.id ?? '') && one.fails_at === null;
  const stage = one.fails_at === null ? null : (STAGES[one.fails_at] ?? 'no such stage');
  expect(later ? null : report.outcome.stage).toBe(stage);
  if (one.fails_at !== null) return;
  for (const [name, value] of Object.entries(one.effective ?? {})) {
    const path = FIELDS[name] ?? name;
    // The facts name a folder of the test host for what is relative to the file, and print no list as null.
    const ours = report.effective[path]?.value;
    const shown = Array.isArray(ours) && ours.length === 0 ? null : ours;
    if (typeof value === 'string' && value.startsWith('<')) continue;
    expect([path, shown]).toEqual([path, value]);
  }
});

test.each(read<KubeconfigCase>('kubeconfig-cases'))('kubeconfig $id', (one) => {
  const present = new Set(['node/k/ca.crt', 'node/k/kc.crt', 'node/k/kc.key']);
  const { outcome, client } = readKubeconfig(
    one.kubeconfig,
    '/k/config',
    hostFiles(new Map(), 'node', present, true),
  );
  expect(outcome.starts).toBe(one.usable);
  if (!one.usable || one.effective === undefined) return;
  const trust = { ca: 'configured CA', 'host-roots': 'host root CAs', none: null, cleartext: null };
  expect({
    url: client?.url,
    encrypted: client?.verify !== 'cleartext',
    server_verified: client?.verify === 'ca' || client?.verify === 'host-roots',
    trust: trust[client?.verify ?? 'none'],
    client_certificate: client?.sendsClientCertificate,
    bearer_token: client?.hasToken,
    tls_server_name: client?.tlsServerName || null,
  }).toEqual(one.effective);
});
