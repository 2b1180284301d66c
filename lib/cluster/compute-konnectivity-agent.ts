import { clientConfigProblem } from './client-config-problem';
import type { ComponentReport } from './component-report';
import { KONNECTIVITY_AGENT_FLAGS } from './data/konnectivity-agent-flags';
import type { EffectiveValue } from './effective-value';
import { fileProblem } from './file-problem';
import { firstRefusal } from './first-refusal';
import { type FlagReader, flagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import type { HostFiles } from './host-files';
import { keyPairProblem } from './key-pair-problem';
import { validateKonnectivityAgent } from './konnectivity-agent-validation';
import type { ComponentSource } from './parse-cluster';
import { type ParsedFlags, parseFlags } from './parse-flags';
import { podFiles } from './pod-files';
import type { ClusterError, Stage } from './refusal';

const SET: FlagSet = {
  program: 'proxy-agent',
  rows: KONNECTIVITY_AGENT_FLAGS,
  removed: [],
  underscores: false,
};

/** What konnectivity-agent (proxy-agent) makes of its command line, in the order of its start-up. Nothing throws. */
export function computeKonnectivityAgent(source: ComponentSource, hostFiles: HostFiles): ComponentReport {
  const parsed = parseFlags(source.argv.argv, SET);
  const flags = flagReader(parsed, SET, source.file, source.argv.argv[0]?.range ?? null);
  const host = podFiles(hostFiles, source.container);
  const step = (stage: Stage, check: () => ClusterError | null) => () => {
    const error = check();
    return { stage, errors: error === null ? [] : [error] };
  };
  const outcome = firstRefusal([
    step('config', () => source.error),
    step('flags', () => parsed.errors[0] ?? null),
    step('flags', () =>
      parsed.help ? flags.error('flag-help', 'With --help it prints and exits.', 'help') : null,
    ),
    step('validation', () => validateKonnectivityAgent(flags, host)),
    step('config', () => tls(flags, host)),
    step('config', () =>
      flags.get('count-server-leases') === true ? clientConfigProblem(flags, source.container, host) : null,
    ),
  ]);
  return {
    component: 'konnectivity-agent',
    file: source.file,
    outcome,
    effective: { ...flags.effective(), ...leaseLabels(parsed) },
    warnings: parsed.warnings ?? [],
    derived: {
      positionalIgnored: parsed.positional.map(({ text }) => text),
      proxyServer: `${flags.text('proxy-server-host')}:${flags.text('proxy-server-port')}`,
      clientCertificate: flags.text('agent-cert') !== '',
      token: flags.text('service-account-token-path') !== '',
    },
  };
}

/** `--lease-label` is the old name of `--lease-label-selector`: both set one variable. */
function leaseLabels(parsed: ParsedFlags): Record<string, EffectiveValue> {
  const names = ['lease-label', 'lease-label-selector'];
  const given = names.find((name) => parsed.values.has(name));
  const value = given === undefined ? undefined : parsed.values.get(given);
  return value === undefined ? {} : Object.fromEntries(names.map((name) => [`--${name}`, value]));
}

/** The TLS client: the server's CA is required although the flag says otherwise; a key pair only where one is named. */
function tls(flags: FlagReader, host: HostFiles): ClusterError | null {
  if (flags.text('ca-cert') === '')
    return flags.error(
      'konnectivity-agent-ca',
      '--ca-cert must be set: without it the agent cannot set up TLS.',
      'ca-cert',
    );
  return (
    fileProblem(flags, 'ca-cert', flags.text('ca-cert'), 'certificate', host) ??
    (flags.text('agent-cert') === '' ? null : keyPairProblem(flags, 'agent-cert', 'agent-key', host))
  );
}
