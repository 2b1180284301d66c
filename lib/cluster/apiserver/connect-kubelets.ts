import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import type { ClusterError, Stage } from '../refusal';

/** The client towards kubelets (client-go): the files must be there; the pair is parsed at the first connection only. */
export function connectKubelets(
  flags: FlagReader,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } {
  const there = (name: string) => fileProblem(flags, name, flags.text(name), 'any', host);
  const ca = 'kubelet-certificate-authority';
  const errors = [
    fileProblem(flags, ca, flags.text(ca), 'certificate', host),
    there('kubelet-client-certificate'),
    there('kubelet-client-key'),
  ];
  return { stage: 'config', errors: errors.filter((error) => error !== null) };
}
