import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';

/** A component does not start with the files given. */
export const componentRefuses: Rule = {
  id: 'component-refuses',
  title: 'A component does not start',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  reads: 'everything',
  messages: {
    flags: '{component} gives up on its command line: {reason}',
    config: '{component} gives up on a file that it reads: {reason}',
    validation: '{component} gives up on what its settings say together: {reason}',
  },
  what: 'Each component reads its flags, then the files that they name, then checks that all of it fits. The first thing that does not fit ends the program.',
  why: 'A control plane that does not come back after a change is an outage, and the way out of it under pressure is often an older, weaker configuration.',
  fix: 'Mend what the message names, from the first one on: a component says only one thing at a time.',
  breaks:
    'Once it starts, settings come into force that had no effect before. Grade again and look at what is found then.',
  links: [
    {
      title: 'Create static Pods',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/',
    },
  ],
  check: ({ components }) =>
    components.flatMap(({ name, source, report: { outcome } }) =>
      outcome.starts
        ? []
        : outcome.errors.map(({ message: reason, file, range }) => ({
            message: outcome.stage,
            data: { component: name, reason },
            path: pathOfComponent(name),
            file: file ?? source.file,
            range,
          })),
    ),
};
