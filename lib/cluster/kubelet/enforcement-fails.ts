import type { KubeletReader } from './kubelet-reader';

/** Whether enforceNodeAllocatable names something unknown, twice, together with what excludes it, or without the cgroups that it needs. */
export function enforcementFails(config: KubeletReader): boolean {
  const names = config.list('enforceNodeAllocatable').map(String);
  const known = [
    'pods',
    'none',
    'system-reserved',
    'system-reserved-compressible',
    'kube-reserved',
    'kube-reserved-compressible',
  ];
  if (new Set(names).size !== names.length || names.some((name) => !known.includes(name))) return true;
  if (names.includes('none')) return names.length > 1;
  for (const [prefix, cgroup] of [
    ['system-reserved', 'systemReservedCgroup'],
    ['kube-reserved', 'kubeReservedCgroup'],
  ] as const) {
    const named = names.filter((name) => name.startsWith(prefix));
    if (named.length > 1 || (named.length === 1 && config.text(cgroup) === '')) return true;
  }
  return names.length > 0 && !config.on('cgroupsPerQOS');
}
