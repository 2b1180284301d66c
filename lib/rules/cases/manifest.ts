/** What a container's words are: all in `command`, or split over `command` and `args`. */
export type Words = { program: string; command?: readonly string[]; args?: readonly string[] };

/** A static Pod manifest of one container, as kubeadm writes it: a word per line. `more` is YAML under the container or the spec. */
export function manifest(
  { program, command = [], args = [] }: Words,
  more: { container?: string; spec?: string } = {},
): string {
  const items = (words: readonly string[]) => words.map((word) => `    - ${quoted(word)}\n`).join('');
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
    - ${program}
${items(command)}${args.length === 0 ? '' : `    args:\n${items(args)}`}${more.container ?? ''}  hostNetwork: true
${more.spec ?? ''}`;
}

function quoted(word: string): string {
  return /^-?-?[\w/][\w@%+=:,./-]*$/.test(word) && !word.endsWith(':') ? word : JSON.stringify(word);
}
