import { fixFlags } from '../fixes/fix-flags';
import type { Rule } from '../rule';

const KNOB = '--profiling';

/** kube-controller-manager serves profiles of itself. */
export const controllerManagerProfiling: Rule = {
  id: 'controller-manager-profiling',
  title: 'kube-controller-manager serves profiles',
  severity: 'low',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-controller-manager',
  knobs: [KNOB],
  messages: {
    on: 'kube-controller-manager serves profiles of itself at /debug/pprof/ to whoever may ask for them.',
  },
  what: '`--profiling` serves Go’s profiles at /debug/pprof/ on the program’s HTTPS port. It is true by default.',
  why: 'A caller who may read that path sees call stacks and the program’s command line, and can slow the control plane down by asking for long traces again and again.',
  fix: 'Set it to false, and turn it on while you look for a fault.',
  breaks: 'Nothing that Kubernetes needs; whoever collects profiles gets 404.',
  benchmarks: { cis: ['1.3.2'], stig: ['V-242409'] },
  links: [
    {
      title: 'kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
  check: ({ controllerManager }) =>
    controllerManager?.on(KNOB) === true
      ? [
          {
            message: 'on',
            ...controllerManager.place(KNOB),
            fixes: () => fixFlags(controllerManager, 'Turn profiles off', { profiling: 'false' }),
          },
        ]
      : [],
};
