import { manifest } from './manifest';

const PROGRAMS = {
  etcd: 'etcd',
  'kube-controller-manager': 'kube-controller-manager',
  'kube-scheduler': 'kube-scheduler',
  'konnectivity-server': 'proxy-server',
} as const;

/** A static Pod manifest of a component of the control plane with these flags in `command`, and those in `args`. */
export function component(
  name: keyof typeof PROGRAMS,
  flags: readonly string[],
  args: readonly string[] = [],
  more: { container?: string; spec?: string } = {},
): string {
  return manifest({ program: PROGRAMS[name], command: flags, args }, more);
}
