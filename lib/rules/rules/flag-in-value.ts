import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';

/** Two flags stand in one word, so the second is part of the first one's value. */
export const flagInValue: Rule = {
  id: 'flag-in-value',
  title: 'Two flags stand in one word',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    swallowed:
      '{component} reads --{flag} as part of the value before it: both stand in one word of its command line.',
  },
  what: 'Each item of `command` and `args` reaches the program as one word. There is no shell that would split it at blanks, so `- --a=x --b=y` sets a to the text “x --b=y”, and b not at all.',
  why: 'Someone adds a flag that closes a hole to the end of an existing line. The manifest looks right, scanners that search for the text agree, and the hole stays open; or the value before it becomes nonsense and the component does not come back after a restart.',
  fix: 'Write each flag as an item of its own.',
  breaks: 'The flag takes effect for the first time: check what it does before the component restarts.',
  links: [
    {
      title: 'Define a command and arguments for a container',
      url: 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    },
  ],
  check: ({ components }) =>
    components.flatMap(({ name, report }) =>
      (report.warnings ?? [])
        .filter(({ id }) => id === 'flag-in-value')
        .map(({ file, range, flag = '' }) => ({
          message: 'swallowed',
          data: { component: name, flag },
          path: pathOfComponent(name),
          file,
          range,
        })),
    ),
};
