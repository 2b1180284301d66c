import { manifest } from './manifest';

/** What kube-apiserver does not start without. */
const REQUIRED = [
  '--etcd-servers=https://127.0.0.1:2379',
  '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
  '--service-account-key-file=/etc/kubernetes/pki/sa.pub',
  '--service-account-signing-key-file=/etc/kubernetes/pki/sa.key',
];

/** The name of a flag in a word. */
const flagOf = (word: string) => word.replace(/=.*$/s, '');

/** A kube-apiserver manifest with these flags besides those that it needs; a flag given here replaces a needed one. */
export function apiserver(...flags: readonly string[]): string {
  const given = new Set(flags.map(flagOf));
  return manifest({
    program: 'kube-apiserver',
    command: [...REQUIRED.filter((word) => !given.has(flagOf(word))), ...flags],
  });
}

/** The same with the flags in `args`. */
export function apiserverArgs(...flags: readonly string[]): string {
  const given = new Set(flags.map(flagOf));
  return manifest({
    program: 'kube-apiserver',
    command: REQUIRED.filter((word) => !given.has(flagOf(word))),
    args: flags,
  });
}
