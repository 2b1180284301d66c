import { clientConfigProblem } from './client-config-problem';
import type { ComponentReport } from './component-report';
import { KONNECTIVITY_SERVER_FLAGS } from './data/konnectivity-server-flags';
import { fileProblem } from './file-problem';
import { firstRefusal } from './first-refusal';
import { type FlagReader, flagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import type { HostFiles } from './host-files';
import { keyPairProblem } from './key-pair-problem';
import { validateKonnectivityServer } from './konnectivity-server-validation';
import type { ComponentSource } from './parse-cluster';
import { parseFlags } from './parse-flags';
import { podFiles } from './pod-files';
import type { ClusterError, Stage } from './refusal';

const SET: FlagSet = {
  program: 'proxy-server',
  rows: KONNECTIVITY_SERVER_FLAGS,
  removed: [],
  underscores: false,
};

/** What konnectivity-server (proxy-server) makes of its command line, in the order of its start-up. Nothing throws. */
export function computeKonnectivityServer(source: ComponentSource, hostFiles: HostFiles): ComponentReport {
  const parsed = parseFlags(source.argv.argv, SET);
  const flags = flagReader(parsed, SET, source.file, source.argv.argv[0]?.range ?? null);
  const host = podFiles(hostFiles, source.container);
  const step = (stage: Stage, check: () => ClusterError | null) => () => {
    const error = check();
    return { stage, errors: error === null ? [] : [error] };
  };
  const token = agentAuthentication(flags) === 'token';
  const outcome = firstRefusal([
    step('config', () => source.error),
    step('flags', () => parsed.errors[0] ?? null),
    step('flags', () =>
      parsed.help ? flags.error('flag-help', 'With --help it prints and exits.', 'help') : null,
    ),
    step('validation', () => validateKonnectivityServer(flags, host)),
    step('config', () =>
      token || flags.get('enable-lease-controller') === true
        ? clientConfigProblem(flags, source.container, host)
        : null,
    ),
    step('config', () => (flags.text('uds-name') === '' ? serving(flags, 'server', host) : null)),
    step('config', () => serving(flags, 'cluster', host)),
  ]);
  return {
    component: 'konnectivity-server',
    file: source.file,
    outcome,
    effective: flags.effective(),
    warnings: parsed.warnings ?? [],
    derived: {
      positionalIgnored: parsed.positional.map(({ text }) => text),
      frontend: flags.text('uds-name') === '' ? 'tcp-mtls' : 'uds',
      agentAuthentication: agentAuthentication(flags),
    },
  };
}

/** How agents prove who they are: by token, by client certificate, or not at all (any peer may register). */
function agentAuthentication(flags: FlagReader): 'token' | 'mtls' | 'none' {
  const token = ['agent-namespace', 'agent-service-account', 'authentication-audience'];
  if (token.some((name) => flags.text(name) !== '')) return 'token';
  return flags.text('cluster-ca-cert') === '' ? 'none' : 'mtls';
}

/** A TLS listener: its key pair, and the CA of its clients where one is asked for. */
function serving(flags: FlagReader, side: 'server' | 'cluster', host: HostFiles): ClusterError | null {
  const ca = `${side}-ca-cert`;
  return (
    keyPairProblem(flags, `${side}-cert`, `${side}-key`, host) ??
    fileProblem(flags, ca, flags.text(ca), 'certificate', host)
  );
}
