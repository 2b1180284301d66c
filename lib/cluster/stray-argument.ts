import type { ParsedFlags } from './parse-flags';
import type { ClusterError } from './refusal';

/** The refusal of a program that takes no positional arguments; `tolerateEmpty`: an empty one passes (kube-apiserver). */
export function strayArgument(parsed: ParsedFlags, tolerateEmpty: boolean): ClusterError | null {
  const stray = parsed.positional.find(({ text }) => text !== '' || !tolerateEmpty);
  return stray === undefined
    ? null
    : {
        id: 'flag-positional',
        message: `"${stray.text}" belongs to no flag. After a flag that is true or false, write =value.`,
        file: stray.file,
        range: stray.range,
      };
}
