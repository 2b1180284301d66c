import type { RuleCase } from '../rule-case';
import { notJudged } from './not-judged';
import { podOf } from './pod-of';

/** How a flag of a program in a Pod is written when it is well and when it is not. */
export type FlagRows = {
  file: string;
  /** The program, and the component's name where it is another. */
  program: string;
  component?: string;
  good: string;
  bad: string;
  /** What the rule says of the bad value. */
  message: string;
  /** Flags that every row has besides. */
  rest?: readonly string[];
};

/** The rows that every rule about one flag has: which word counts, where it may stand, and how it may be written. */
export function flagRows({
  file,
  program,
  component = program,
  good,
  bad,
  message,
  rest = [],
}: FlagRows): readonly RuleCase[] {
  const row = (
    kind: RuleCase['kind'],
    name: string,
    text: string,
    at: string | null,
    more: Partial<RuleCase> = {},
  ): RuleCase => ({
    kind,
    name,
    files: { [file]: text },
    finds: at === null ? [] : [{ message, at }],
    ...more,
  });
  const pod = (words: readonly string[], style?: Parameters<typeof podOf>[2]) =>
    podOf(program, [...rest, ...words], style);
  const [flag = '', value] = bad.split(/=(.*)/s);
  const isSwitch = value === undefined || /^(true|false|t|f|0|1)$/i.test(value);
  return [
    row('bad', `with ${bad}`, pod([bad]), bad),
    row('good', `with ${good}`, pod([good]), null),
    row('duplicate', 'given twice: the last one counts', pod([good, bad]), bad),
    row('duplicate', 'given twice, the last one well', pod([bad, good]), null),
    row('args', 'in args', pod([bad], 'args'), bad),
    row('args', 'well in args', pod([good], 'args'), null),
    row('other', 'started by a shell', pod([bad], 'shell'), bad),
    row('other', 'in brackets', pod([bad], 'flow'), JSON.stringify(bad)),
    row('version', 'the same in 1.28', pod([bad]), bad, { kubernetes: '1.28' }),
    ...(isSwitch || value === ''
      ? []
      : [row('other', 'the value in a word of its own', pod([flag, value ?? '']), flag)]),
    ...notJudged(file, program).map((one) => ({
      ...one,
      name: one.name.replace(program, component),
    })),
  ];
}
