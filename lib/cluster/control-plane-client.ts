import { applyServing } from './apiserver/apply-serving';
import { applyTls } from './apiserver/apply-tls';
import { readGates } from './apiserver/read-gates';
import { clientConfigProblem } from './client-config-problem';
import type { ComponentReport } from './component-report';
import type { EffectiveValue } from './effective-value';
import { fileProblem } from './file-problem';
import { firstRefusal, type StartStep } from './first-refusal';
import { type FlagReader, flagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import { flagSetAt } from './flag-set-at';
import type { HostFiles } from './host-files';
import { readKubeconfig } from './kubeconfig/read-kubeconfig';
import type { ComponentSource } from './parse-cluster';
import { parseFlags } from './parse-flags';
import { podFiles } from './pod-files';
import type { ClusterError, Stage } from './refusal';
import { strayArgument } from './stray-argument';

/** What kube-controller-manager and kube-scheduler do in ways of their own. */
export type ControlPlaneClientKind = {
  component: string;
  set: FlagSet;
  /** Reads a configuration file that decides which kubeconfig is used, where the program has one. */
  configure?: (flags: FlagReader, host: HostFiles, minor: number) => ClientConfiguration | null;
  /** Checks of the options beyond the shared ones. */
  validate: (flags: FlagReader) => readonly ClusterError[];
  /** What may fail after the client and the serving options are there. */
  run: (flags: FlagReader, host: HostFiles) => readonly ClusterError[];
};

/** What a --config file says about the client. `kubeconfig` replaces --kubeconfig, even when empty; null where the file is not given. */
export type ClientConfiguration = {
  errors: readonly ClusterError[];
  kubeconfig: string | null;
  effective: Readonly<Record<string, EffectiveValue>>;
  missing: readonly string[];
  warnings: readonly ClusterError[];
};

/**
 * What a control-plane client of the API server makes of its command line: flags, gates, option checks, its kubeconfig,
 * its own serving certificate, delegated authentication and authorization (options.go of both programs; SecureServing,
 * DelegatingAuthentication and DelegatingAuthorization of apiserver/pkg/server/options). Nothing throws.
 */
export function controlPlaneClient(
  kind: ControlPlaneClientKind,
  source: ComponentSource,
  hostFiles: HostFiles,
  minor: number,
): ComponentReport {
  const set = flagSetAt(kind.set, minor);
  const parsed = parseFlags(source.argv.argv, set);
  const flags = flagReader(parsed, set, source.file, source.argv.argv[0]?.range ?? null);
  const host = podFiles(hostFiles, source.container);
  const gates = readGates(flags, minor);
  const config = kind.configure?.(flags, host, minor) ?? null;
  const known = config === null ? flags.text('kubeconfig') : config.kubeconfig;
  const kubeconfig = known ?? '';
  const [port, master, cert] = [
    Number(flags.get('secure-port')),
    flags.text('master'),
    flags.text('tls-cert-file'),
  ];
  const step =
    (stage: Stage, errors: () => readonly (ClusterError | null)[]): StartStep =>
    () => ({ stage, errors: errors().filter((error) => error !== null) });
  const outcome = firstRefusal([
    step('config', () => [source.error]),
    step('flags', () => [
      ...parsed.errors,
      parsed.help || flags.get('version') !== false
        ? flags.error('flag-help', 'With --help or --version it prints and exits.', 'version')
        : null,
      strayArgument(parsed, true),
      ...gates.errors,
    ]),
    step('validation', () => [
      ...kind.validate(flags),
      port < 0 || port > 65535
        ? flags.error('port', `--secure-port must lie between 0 and 65535; it is ${port}.`, 'secure-port')
        : null,
      ...blankHeaders(flags),
    ]),
    step('config', () => config?.errors ?? []),
    step('config', () => [
      known === null ? null : clientProblem(flags, source, host, known, config !== null),
    ]),
    step('config', () => (port === 0 ? [] : applyServing(flags, host))),
    step('validation', () => (port === 0 ? [] : applyTls(flags))),
    step('config', () => (port === 0 ? [] : delegation(flags, host))),
    step('config', () => kind.run(flags, host)),
  ]);
  return {
    component: kind.component,
    file: source.file,
    outcome,
    effective: { ...flags.effective(), ...config?.effective },
    derived: {
      kubeconfig,
      master,
      serving: {
        bindAddress: flags.text('bind-address'),
        port,
        certFile: cert,
        selfSigned: port !== 0 && cert === '',
      },
    },
    warnings: [...(parsed.warnings ?? []), ...(config?.warnings ?? [])],
    missing: [
      ...(source.missing ?? []),
      ...(config?.missing ?? []),
      ...(kubeconfig === '' || !['present', 'unknown'].includes(host.look(kubeconfig).state)
        ? []
        : [host.key(kubeconfig)]),
    ],
  };
}

/** RequestHeaderAuthenticationOptions.Validate: a blank entry in a list of header names. */
function blankHeaders(flags: FlagReader): ClusterError[] {
  return ['username-headers', 'group-headers', 'extra-headers-prefix', 'allowed-names'].flatMap((part) => {
    const name = `requestheader-${part}`;
    return flags.list(name).some((item) => item.trim() === '')
      ? [flags.error('header-blank', `--${name} has an empty entry.`, name)]
      : [];
  });
}

/** clientcmd.BuildConfigFromFlags(master, kubeconfig): a master alone is enough, and stands in for a missing server. */
function clientProblem(
  flags: FlagReader,
  source: ComponentSource,
  host: HostFiles,
  kubeconfig: string,
  fromConfig: boolean,
): ClusterError | null {
  const flag = fromConfig ? 'config' : 'kubeconfig';
  if (kubeconfig === '')
    return flags.text('master') !== ''
      ? null
      : clientConfigProblem({ ...flags, text: () => '' }, source.container, host);
  const problem = fromConfig
    ? host.look(kubeconfig).state === 'absent'
      ? flags.error(
          'file-missing',
          `clientConnection.kubeconfig is ${kubeconfig}, which does not exist.`,
          flag,
        )
      : null
    : fileProblem(flags, flag, kubeconfig, 'any', host);
  return problem ?? kubeconfigProblem(kubeconfig, host, flags.text('master') !== '');
}

function kubeconfigProblem(path: string, host: HostFiles, hasMaster: boolean): ClusterError | null {
  const look = host.look(path);
  if (look.state !== 'text') return null;
  const [error] = readKubeconfig(look.text, path, host).outcome.errors;
  if (error === undefined || (hasMaster && /^(kubeconfig-|server-)/.test(error.id))) return null;
  return error;
}

/** Delegated authentication and authorization: kubeconfigs that are named have to load, CA files have to be there. */
function delegation(flags: FlagReader, host: HostFiles): (ClusterError | null)[] {
  const named = (name: string) =>
    flags.text(name) === ''
      ? null
      : (fileProblem(flags, name, flags.text(name), 'any', host) ??
        kubeconfigProblem(flags.text(name), host, false));
  const ca = (name: string) => fileProblem(flags, name, flags.text(name), 'certificate', host);
  return [
    named('authentication-kubeconfig'),
    ca('client-ca-file'),
    ca('requestheader-client-ca-file'),
    named('authorization-kubeconfig'),
  ];
}
