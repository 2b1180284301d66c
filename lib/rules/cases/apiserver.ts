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

/** The same started by a shell, all in one text. */
export function apiserverShell(...flags: readonly string[]): string {
  const given = new Set(flags.map(flagOf));
  const words = [...REQUIRED.filter((word) => !given.has(flagOf(word))), ...flags];
  return shellManifest('kube-apiserver', words);
}

/** The same with its words as a list in brackets. */
export function apiserverFlow(...flags: readonly string[]): string {
  const given = new Set(flags.map(flagOf));
  const words = [...REQUIRED.filter((word) => !given.has(flagOf(word))), ...flags];
  return `apiVersion: v1
kind: Pod
metadata: {name: kube-apiserver, namespace: kube-system}
spec:
  containers:
  - name: kube-apiserver
    image: registry.k8s.io/kube-apiserver:v1
    command: [kube-apiserver, ${words.map((word) => JSON.stringify(word)).join(', ')}]
`;
}

function shellManifest(program: string, words: readonly string[]): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${program}
  namespace: kube-system
spec:
  containers:
  - name: ${program}
    image: registry.k8s.io/${program}:v1
    command:
    - /bin/sh
    - -c
    - exec ${program} ${words.join(' ')}
`;
}
