import { manifest } from './manifest';

/** How a container's words are written: one per line in `command` or in `args`, in brackets, or in a shell's text. */
export type PodStyle = 'command' | 'args' | 'flow' | 'shell';

/** A static Pod manifest that runs a program with these words, written in that style. */
export function podOf(program: string, words: readonly string[], style: PodStyle = 'command'): string {
  if (style === 'command') return manifest({ program, command: words });
  if (style === 'args') return manifest({ program, args: words });
  const command =
    style === 'flow'
      ? ` [${[program, ...words].map((word) => JSON.stringify(word)).join(', ')}]`
      : `\n    - /bin/sh\n    - -c\n    - exec ${program} ${words.join(' ')}`;
  return `apiVersion: v1
kind: Pod
metadata: {name: ${program}, namespace: kube-system}
spec:
  containers:
  - name: ${program}
    image: registry.k8s.io/${program}:v1
    command:${command}
`;
}
