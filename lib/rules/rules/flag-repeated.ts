import { flagUses } from '../fixes/flag-uses';
import { offer } from '../fixes/offer';
import { removeUses } from '../fixes/remove-flag';
import { pathOfComponent } from '../paths/path-of-component';
import type { Rule } from '../rule';
import { givenFlags } from '../view/given-flags';

/** Flags that hold one value, of which a later use replaces the earlier ones. */
const SINGLE: ReadonlySet<string> = new Set([
  'bool',
  'string',
  'int',
  'int32',
  'int64',
  'uint',
  'uint64',
  'float32',
  'float64',
  'duration',
  'ip',
  'ipVar',
  'quantity',
  'portRange',
  'Level',
  'severity',
  'traceLocation',
  'labelSelector',
  '[]v1.Taint',
]);

/** A flag that holds one value is given several. */
export const flagRepeated: Rule = {
  id: 'flag-repeated',
  title: 'A flag is given twice with different values',
  severity: 'low',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    repeated:
      '{component} is given --{flag} more than once: {used} counts, being the last, and {ignored} does nothing.',
  },
  what: 'A flag with one value may stand on a command line several times. The last use counts, and nothing warns of the others. Lists such as `--authorization-mode` add up instead.',
  why: 'A safe value at the top of a long command line looks right to whoever reviews it, and to scanners that read the first one, while an unsafe value further down, often from a template or a variable, is in force.',
  fix: 'Keep the one that you mean, and only that.',
  breaks: 'Nothing, as long as the one that stays is the last: that is what is in force today.',
  links: [{ title: 'Go package pflag', url: 'https://pkg.go.dev/github.com/spf13/pflag' }],
  check: ({ components }) =>
    components.flatMap((component) =>
      givenFlags(component).flatMap(({ name, type, value, earlier }) => {
        const used = textOf(value.value);
        const other = earlier.find((one) => textOf(one.value) !== used);
        if (!SINGLE.has(type) || other === undefined) return [];
        return [
          {
            message: 'repeated',
            data: { component: component.name, flag: name, used, ignored: textOf(other.value) },
            path: pathOfComponent(component.name),
            file: other.file,
            range: other.range,
            fixes: () =>
              offer(
                { title: `Keep the last --${name}`, kind: 'safe' },
                removeUses(component, flagUses(component, name).slice(0, -1)),
              ),
          },
        ];
      }),
    ),
};

/** A value in words; the empty one as a pair of quotes. */
function textOf(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text === '' ? '""' : text;
}
