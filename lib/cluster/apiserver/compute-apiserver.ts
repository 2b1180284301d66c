import { readAdmissionConfiguration } from '../admission-configuration';
import { readAuditPolicy } from '../audit-policy';
import { readAuthenticationConfiguration } from '../authentication-configuration';
import { readAuthorizationConfiguration } from '../authorization-configuration';
import type { ComponentReport } from '../component-report';
import { APISERVER_FLAGS } from '../data/apiserver-flags';
import { APISERVER_FLAGS_REMOVED } from '../data/apiserver-flags-removed';
import { readEgressSelector } from '../egress-selector';
import { readEncryptionConfiguration } from '../encryption-configuration';
import { fileProblem } from '../file-problem';
import { firstRefusal, type StartStep } from '../first-refusal';
import { flagReader } from '../flag-reader';
import type { FlagSet } from '../flag-set';
import { flagSetAt } from '../flag-set-at';
import { gateAt } from '../gate-at';
import type { HostFiles } from '../host-files';
import { webhookKubeconfigProblem } from '../kubeconfig/webhook-kubeconfig-problem';
import { type NamedFile, namedFile } from '../named-file';
import type { ComponentSource } from '../parse-cluster';
import { parseFlags } from '../parse-flags';
import { podFiles } from '../pod-files';
import type { ClusterError, Outcome, Stage } from '../refusal';
import { strayArgument } from '../stray-argument';
import { readTracingConfiguration } from '../tracing-configuration';
import type { AddError } from './add-error';
import { applyAuthentication } from './apply-authentication';
import { applyAuthorization } from './apply-authorization';
import { applyRuntimeConfig } from './apply-runtime-config';
import { applyServing } from './apply-serving';
import { applyTls } from './apply-tls';
import { completeOptions } from './complete-options';
import { connectEtcd } from './connect-etcd';
import { connectFrontProxy } from './connect-front-proxy';
import { connectKubelets } from './connect-kubelets';
import { deriveApiserver } from './derive-apiserver';
import { enabledAdmissionPlugins } from './enabled-admission-plugins';
import { readGates } from './read-gates';
import { validateOptions } from './validate-options';

const SET: FlagSet = {
  program: 'kube-apiserver',
  rows: APISERVER_FLAGS,
  removed: APISERVER_FLAGS_REMOVED,
  underscores: true,
};

/** What kube-apiserver makes of its command line and the files that it names, in the order of its start-up. Nothing throws. */
export function computeApiserver(source: ComponentSource, hostFiles: HostFiles, minor = 36): ComponentReport {
  const set = flagSetAt(SET, minor);
  const parsed = parseFlags(source.argv.argv, set);
  const flags = flagReader(parsed, set, source.file, source.argv.argv[0]?.range ?? null);
  const host = podFiles(hostFiles, source.container);
  const gates = readGates(flags, minor);
  const kmsV1 = gates.set.get('KMSv1') ?? gateAt('KMSv1', minor)?.on ?? false;
  const reload = flags.get('encryption-provider-config-automatic-reload') === true;
  const named = (name: string) => namedFile(flags, name, host);
  const read = <T>({ text, file }: NamedFile, reader: (text: string, file: string) => T): T | null =>
    text === null ? null : reader(text, file);
  const egressFile = named('egress-selector-config-file');
  const authenticationFile = named('authentication-config');
  const authorizationFile = named('authorization-config');
  const files = {
    egress: read(egressFile, (text, file) => readEgressSelector(text, file, host)),
    authentication: read(authenticationFile, (text, file) =>
      readAuthenticationConfiguration(text, file, flags.list('service-account-issuer')),
    ),
    authorization: read(authorizationFile, (text, file) => readAuthorizationConfiguration(text, file, host)),
  };
  const errorsOf = (file: NamedFile, outcome: Outcome | undefined): readonly ClusterError[] =>
    file.problem === null ? (outcome?.errors ?? []) : [file.problem];
  const step =
    (stage: Stage, errors: () => readonly (ClusterError | null)[]): StartStep =>
    () => ({ stage, errors: errors().filter((error) => error !== null) });
  const document =
    (name: string, reader: (text: string, file: string, path: string) => Outcome): StartStep =>
    () => {
      const file = named(name);
      const outcome = read(file, (text, key) => reader(text, key, file.path));
      if (file.problem !== null) return { stage: 'config', errors: [file.problem] };
      return outcome === null || outcome.starts ? { stage: 'config', errors: [] } : outcome;
    };
  const collected = (check: (add: AddError) => void): ClusterError[] => {
    const errors: ClusterError[] = [];
    check((id, message, name) => errors.push(flags.error(id, message, name)));
    return errors;
  };
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
    step('validation', () => completeOptions(flags)),
    step('validation', () =>
      validateOptions(
        { flags, host, gates: gates.set, minor },
        errorsOf(authorizationFile, files.authorization?.outcome),
      ),
    ),
    step('config', () => applyServing(flags, host)),
    step('validation', () => applyTls(flags)),
    step('validation', () => collected((add) => applyRuntimeConfig(flags, add))),
    () => {
      const errors = errorsOf(egressFile, files.egress?.outcome).filter(({ id }) => id !== 'egress-null');
      // A certificate that is not there counts as a file that cannot be read, whatever else is wrong.
      const unread = files.egress?.outcome.stage === 'config' || egressFile.problem !== null;
      return {
        stage: unread || errors.some(({ id }) => id === 'file-missing') ? 'config' : 'validation',
        errors,
      };
    },
    document('tracing-config-file', readTracingConfiguration),
    document('encryption-provider-config', (text, file) =>
      readEncryptionConfiguration(text, file, { kmsV1, reload }),
    ),
    () => applyAuthentication(flags, host, authenticationFile, files.authentication),
    () => applyAuthorization(flags, host, files.authorization),
    document('audit-policy-file', readAuditPolicy),
    () =>
      webhookKubeconfigProblem(flags, 'audit-webhook-config-file', host) ?? { stage: 'config', errors: [] },
    step('config', () => [
      fileProblem(flags, 'peer-ca-file', flags.text('peer-ca-file'), 'certificate', host),
    ]),
    document('admission-control-config-file', (text, _, path) =>
      readAdmissionConfiguration(text, path, host, new Set(enabledAdmissionPlugins(flags))),
    ),
    step('validation', () => needsConfiguration(flags)),
    () => connectKubelets(flags, host),
    () => connectFrontProxy(flags, host),
    () => connectEtcd(flags, host),
  ]);
  return {
    component: 'kube-apiserver',
    file: source.file,
    outcome,
    effective: flags.effective(),
    derived: deriveApiserver(flags, files),
    warnings: parsed.warnings ?? [],
  };
}

/** Plugins that do not start without a configuration of their own. */
function needsConfiguration(flags: ReturnType<typeof flagReader>): (ClusterError | null)[] {
  if (flags.text('admission-control-config-file') !== '') return [];
  return ['EventRateLimit', 'ImagePolicyWebhook']
    .filter((name) => enabledAdmissionPlugins(flags).includes(name))
    .map((name) =>
      flags.error(
        'admission-configuration',
        `${name} needs its configuration from --admission-control-config-file.`,
        flags.given('enable-admission-plugins') ? 'enable-admission-plugins' : 'admission-control',
      ),
    );
}
