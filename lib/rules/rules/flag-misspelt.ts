import { flagName } from '../fixes/flag-name';
import { offer } from '../fixes/offer';
import { renameFlag } from '../fixes/rename-flag';
import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';

/** A flag that is nearly one that the component has. */
export const flagMisspelt: Rule = {
  id: 'flag-misspelt',
  title: 'A flag is misspelt',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    misspelt:
      '{component} has no flag --{flag} and does not start with it. The nearest that it has is --{suggestion}.',
  },
  what: 'A component compares flags letter by letter and refuses a command line with one that it does not know. kube-apiserver, kube-controller-manager, kube-scheduler and the kubelet take _ for -; etcd and Konnectivity do not.',
  why: 'The component does not come up. Where another copy of it still runs with the old command line, the setting that the flag was to make is not in force, and nobody sees that from outside.',
  fix: 'Write the flag that was meant, or take the word away.',
  breaks: 'The setting comes into force at last, with what it breaks itself.',
  links: [
    {
      title: 'kube-apiserver: every flag',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
  ],
  check: ({ components }) =>
    components.flatMap((component) =>
      component.report.outcome.errors.flatMap(({ id, flag = '', suggests, file, range }) =>
        id !== 'flag-unknown' || suggests === undefined
          ? []
          : [
              {
                message: 'misspelt',
                data: { component: component.name, flag, suggestion: suggests },
                path: pathOfComponent(component.name),
                file,
                range,
                fixes: () =>
                  offer(
                    {
                      title: `Write --${suggests}`,
                      kind: 'needs-decision',
                      decision: `--${suggests} must be the flag that was meant: it comes into force then.`,
                    },
                    renameFlag(component, flagName(component, flag), suggests),
                  ),
              },
            ],
      ),
    ),
};
