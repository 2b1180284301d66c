import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';
import { givenFlags } from '../view/given-flags';

/** Flags with commas inside, whose uses add up. Those that take one item each are meant to be repeated. */
const ADDING: ReadonlySet<string> = new Set([
  'stringSlice',
  'int32Slice',
  'mapStringString',
  'mapStringBool',
  'stringToString',
  'langleMap',
  'configurationMap',
  'featureGates',
]);

/** A list is given in several flags, and all of them count. */
export const flagListSurprise: Rule = {
  id: 'flag-list-surprise',
  title: 'A list is given in several flags',
  severity: 'info',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    added: '{component} is given --{flag} {times} times, and all of them count: {value}.',
  },
  what: 'The uses of a flag that holds a list or a map add up, in their order, while the last use of any other flag replaces the earlier ones.',
  why: 'Someone who appends `--authorization-mode=Node,RBAC` to get rid of an earlier AlwaysAllow still has AlwaysAllow: every request that the others do not decide is allowed.',
  fix: 'Write the list in one flag.',
  breaks: 'Items that were counted on by accident are gone once only one of the flags stays.',
  links: [{ title: 'Go package pflag', url: 'https://pkg.go.dev/github.com/spf13/pflag#StringSlice' }],
  check: ({ components }) =>
    components.flatMap((component) =>
      givenFlags(component).flatMap(({ name, type, knob, value, earlier }) =>
        !ADDING.has(type) || earlier.length === 0
          ? []
          : [
              {
                message: 'added',
                data: {
                  component: component.name,
                  flag: name,
                  times: String(earlier.length + 1),
                  value: wordsOf(value.value),
                },
                path: pathOfComponent(component.name),
                ...component.place(knob),
              },
            ],
      ),
    ),
};

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
