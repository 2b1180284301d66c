import { kubernetesMinor } from '../../cluster/kubernetes-minor';
import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';
import type { ComponentView } from '../view/component-view';
import { givenFlags } from '../view/given-flags';

/** A flag that will go. */
export const flagDeprecated: Rule = {
  id: 'flag-deprecated',
  title: 'A flag is deprecated',
  severity: 'info',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    deprecated: '{component}’s --{flag} is deprecated and may go in a later release.',
    field: 'The kubelet’s --{flag} is deprecated: it belongs in the configuration file, as {field}.',
    gone: '{component}’s --{flag} is there still, and gone in {since}: after that upgrade it does not start with it.',
  },
  what: 'Deprecated flags work until they are removed, and print a warning when the component starts. Most flags of the kubelet are deprecated in favour of fields of its configuration file.',
  why: 'A command line that is carried from release to release stops working at the one without the flag, and the component does not come back from an upgrade.',
  fix: 'Move kubelet settings to the configuration file, and drop what has no successor, before the upgrade.',
  breaks:
    'A kubelet’s first configuration file changes defaults: anonymous requests, webhook authentication, authorization and the read-only port are safe with a file and open without one.',
  links: [
    {
      title: 'Set kubelet parameters via a configuration file',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/',
    },
  ],
  check: ({ components, minor }) =>
    components.flatMap((component) =>
      givenFlags(component).flatMap(({ name, knob, field, deprecated, goneIn }) => {
        if (!deprecated) return [];
        // Without a configuration file the flag is the only way to say it.
        if (field !== '' && !hasFile(component)) return [];
        const since = goneIn ?? '';
        const going = (kubernetesMinor(since) ?? 0) > minor;
        return [
          {
            message: going ? 'gone' : field === '' ? 'deprecated' : 'field',
            data: {
              component: component.name,
              flag: name,
              ...(going ? { since } : field === '' ? {} : { field }),
            },
            path: pathOfComponent(component.name),
            ...component.place(knob),
          },
        ];
      }),
    ),
};

/** Whether a kubelet's configuration file is there to take the setting. */
function hasFile(component: ComponentView): boolean {
  const config = component.text('--config');
  return config !== '' && component.host.look(config).state === 'text';
}
