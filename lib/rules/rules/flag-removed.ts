import { flagName } from '../fixes/flag-name';
import { offer } from '../fixes/offer';
import { removeFlag } from '../fixes/remove-flag';
import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';

const TUNNEL = ['ssh-user', 'ssh-keyfile'];

/** A flag that the component has no more. */
export const flagRemoved: Rule = {
  id: 'flag-removed',
  title: 'A flag has been removed',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    removed: '{component} has had no --{flag} since {since}, and does not start with it.',
  },
  what: 'Flags go after a time of deprecation: `--insecure-port` and `--port` of the API server in 1.24, `--kubelet-https` in 1.22, `--basic-auth-file` in 1.19, `--container-runtime` of the kubelet in 1.27. A component refuses a command line with a flag that it does not know.',
  why: 'Old hardening guides and scanners still ask for some of them, such as `--insecure-port=0`. Obeying them on a release without the flag takes the control plane down.',
  fix: 'Take the flag away. What it once turned off is gone with it.',
  breaks:
    'Nothing: the component does not start with the flag. Releases older than its removal may have needed it.',
  links: [
    {
      title: 'Kubernetes deprecation policy',
      url: 'https://kubernetes.io/docs/reference/using-api/deprecation-policy/#deprecating-a-flag-or-cli',
    },
  ],
  check: ({ components }) =>
    components.flatMap((component) =>
      component.report.outcome.errors.flatMap(({ id, flag = '', since = '', file, range }) => {
        const name = flagName(component, flag);
        if (id !== 'flag-removed' || (component.name === 'kube-apiserver' && TUNNEL.includes(name)))
          return [];
        return [
          {
            message: 'removed',
            data: { component: component.name, flag: name, since },
            path: pathOfComponent(component.name),
            file,
            range,
            fixes: () => offer({ title: `Take --${name} away`, kind: 'safe' }, removeFlag(component, name)),
          },
        ];
      }),
    ),
};
