import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';

/** What every step of kube-apiserver's start-up reads: the flags over their defaults, the files, the feature gates that were set. */
export type ApiserverInput = {
  flags: FlagReader;
  host: HostFiles;
  gates: ReadonlyMap<string, boolean>;
  /** The Kubernetes minor version: 36 for 1.36. */
  minor: number;
};
