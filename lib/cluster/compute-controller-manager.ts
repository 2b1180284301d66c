import type { ComponentReport } from './component-report';
import { controlPlaneClient } from './control-plane-client';
import { CONTROLLER_MANAGER_FLAGS } from './data/controller-manager-flags';
import { CONTROLLER_MANAGER_FLAGS_REMOVED } from './data/controller-manager-flags-removed';
import { fileProblem } from './file-problem';
import type { FlagReader } from './flag-reader';
import type { FlagSet } from './flag-set';
import type { HostFiles } from './host-files';
import { keyPairProblem } from './key-pair-problem';
import type { ComponentSource } from './parse-cluster';
import type { ClusterError } from './refusal';

const SET: FlagSet = {
  program: 'kube-controller-manager',
  rows: CONTROLLER_MANAGER_FLAGS,
  removed: CONTROLLER_MANAGER_FLAGS_REMOVED,
  underscores: true,
};

/** The stems of the flag pairs that give one signer a certificate and key of its own. */
const SIGNERS = ['kube-apiserver-client', 'kubelet-client', 'kubelet-serving', 'legacy-unknown'].map(
  (signer) => `cluster-signing-${signer}`,
);

/** What kube-controller-manager makes of its command line and the files that it names, up to its controllers' start. Nothing throws. */
export function computeControllerManager(
  source: ComponentSource,
  hostFiles: HostFiles,
  minor = 36,
): ComponentReport {
  return controlPlaneClient(
    { component: 'kube-controller-manager', set: SET, validate, run },
    source,
    hostFiles,
    minor,
  );
}

/** CSRSigningControllerOptions.Validate and KubeCloudSharedOptions.Validate (cmd/kube-controller-manager/app/options). */
function validate(flags: FlagReader): readonly ClusterError[] {
  const errors: ClusterError[] = [];
  if (flags.text('cluster-name') === '')
    errors.push(flags.error('cluster-name', '--cluster-name must not be empty.', 'cluster-name'));
  for (const stem of SIGNERS) {
    const [lone, other] = flags.text(`${stem}-cert-file`) === '' ? ['key', 'cert'] : ['cert', 'key'];
    if (flags.text(`${stem}-${lone}-file`) !== '' && flags.text(`${stem}-${other}-file`) === '')
      errors.push(
        flags.error(
          'key-pair',
          `--${stem}-${lone}-file is set without --${stem}-${other}-file; they go together.`,
          `${stem}-${lone}-file`,
        ),
      );
  }
  const own = SIGNERS.flatMap((stem) => [`${stem}-cert-file`, `${stem}-key-file`]).find(
    (name) => flags.text(name) !== '',
  );
  const shared = ['cluster-signing-cert-file', 'cluster-signing-key-file'].find(
    (name) => flags.text(name) !== '',
  );
  if (own !== undefined && shared !== undefined)
    errors.push(
      flags.error(
        'signing-twice',
        `--${shared} and --${own} exclude each other: one pair, or a pair per signer.`,
        own,
      ),
    );
  return errors;
}

/** Controllers whose start fails on a file, which ends the program (app/core.go, app/certificates.go). */
function run(flags: FlagReader, host: HostFiles): readonly ClusterError[] {
  const problems: (ClusterError | null)[] = [];
  const [key, root] = ['service-account-private-key-file', 'root-ca-file'];
  const tokens = isOn(flags, 'serviceaccount-token-controller', 'serviceaccount-token');
  const publisher = isOn(flags, 'root-ca-certificate-publisher-controller', 'root-ca-cert-publisher');
  if (tokens) problems.push(fileProblem(flags, key, flags.text(key), 'private-key', host));
  if ((tokens && flags.text(key) !== '') || publisher)
    problems.push(fileProblem(flags, root, flags.text(root), 'certificate', host));
  if (isOn(flags, 'certificatesigningrequest-signing-controller', 'csrsigning'))
    for (const stem of ['cluster-signing', ...SIGNERS])
      if (flags.text(`${stem}-cert-file`) !== '' || flags.text(`${stem}-key-file`) !== '')
        problems.push(keyPairProblem(flags, `${stem}-cert-file`, `${stem}-key-file`, host));
  return problems.filter((problem) => problem !== null);
}

/** IsControllerEnabled: by its own name or alias, else whether `*` is in the list. */
function isOn(flags: FlagReader, name: string, alias: string): boolean {
  const list = flags.list('controllers');
  const last = list.find((item) => [name, alias].includes(item.replace(/^-/, '')));
  return last === undefined ? list.includes('*') : !last.startsWith('-');
}
