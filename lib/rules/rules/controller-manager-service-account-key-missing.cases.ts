import { commandRows } from '../cases/command-rows';
import { component } from '../cases/component';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-controller-manager',
    good: '--service-account-private-key-file=/etc/kubernetes/pki/sa.key',
    bad: '--service-account-private-key-file=',
    finds: { message: 'empty' },
    absent: { message: 'absent' },
    rest: ['--kubeconfig=/etc/kubernetes/controller-manager.conf'],
  }),
  {
    name: 'a path without an ending, as a word of its own',
    kind: 'args',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        '--service-account-private-key-file',
        '/srv/key',
      ]),
    },
    finds: [],
  },
];
