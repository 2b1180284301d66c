import type { RuleCase } from '../rule-case';
import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from './apiserver';
import { component } from './component';
import { FILE } from './file';
import { notJudged } from './not-judged';

type Find = Omit<RuleCase['finds'][number], 'at'>;

/** How a flag is written when it is well and when it is not. */
export type CommandRows = {
  program: 'kube-apiserver' | 'kube-controller-manager';
  /** Words, such as `--profiling=false`. */
  good: string;
  bad: string;
  /** What the rule says of the bad word. */
  finds: Find;
  /** What it says where the flag is not given; null for nothing. */
  absent: Find | null;
  /** Words that every command line of the table has besides. */
  rest?: readonly string[];
  /** Set where a second list adds to the first instead of taking its place. */
  addsUp?: boolean;
};

const FILES = { 'kube-apiserver': FILE.apiserver, 'kube-controller-manager': FILE.controllerManager };

/** The rows that every rule about one flag has: where it stands, how often, in which style, in which version. */
export function commandRows({
  program,
  good,
  bad,
  finds,
  absent,
  rest = [],
  addsUp = false,
}: CommandRows): readonly RuleCase[] {
  const file = FILES[program];
  const command = (...words: readonly string[]) =>
    program === 'kube-apiserver' ? apiserver(...rest, ...words) : component(program, [...rest, ...words]);
  const args = (...words: readonly string[]) =>
    program === 'kube-apiserver'
      ? apiserverArgs(...rest, ...words)
      : component(program, [], [...rest, ...words]);
  const row = (
    kind: RuleCase['kind'],
    name: string,
    text: string,
    found: Find | null,
    at: string,
    more: Partial<RuleCase> = {},
  ): RuleCase => ({
    kind,
    name,
    files: { [file]: text },
    finds: found === null ? [] : [{ ...found, at }],
    ...more,
  });
  return [
    row('bad', 'set badly', command(bad), finds, bad),
    row('good', 'set well', command(good), null, ''),
    row('absent', 'not set', command(), absent, program),
    row('absent', 'not set in 1.28', command(), absent, program, { kubernetes: '1.28' }),
    row('duplicate', 'given twice, badly at the end', command(good, bad), finds, bad),
    row('duplicate', 'given twice, well at the end', command(bad, good), addsUp ? finds : null, good),
    row('args', 'badly in args', args(bad), finds, bad),
    row('args', 'well in args', args(good), null, ''),
    row('version', 'the same in 1.28', command(bad), finds, bad, { kubernetes: '1.28' }),
    row('other', 'spelt with underscores', command(underscored(bad)), finds, underscored(bad)),
    ...(program === 'kube-apiserver'
      ? [
          row('other', 'started by a shell', apiserverShell(...rest, bad), finds, bad),
          row('other', 'words in brackets', apiserverFlow(...rest, bad), finds, JSON.stringify(bad)),
        ]
      : []),
    ...notJudged(file, program),
  ];
}

/** The same word with underscores in the flag's name, which the components take for dashes. */
function underscored(word: string): string {
  const [name = ''] = word.split('=');
  return `--${name.slice(2).replaceAll('-', '_')}${word.slice(name.length)}`;
}
