import { expandPodVariables } from './expand-pod-variables';
import type { FieldPath, YamlDocument } from './parse-documents';
import { spanWithin } from './span-within';
import { splitShell } from './split-shell';
import type { Token } from './token';

/** The program of a container and its arguments, through wrappers and shells. `program` is null when only `args` are given. */
export type Argv = { program: string | null; argv: readonly Token[] };

const SHELL = /^(.*\/)?(ba|da|a|k|z)?sh$/;

/** A container's argument vector with a place for each element. `names` are the programs looked for (kube-apiserver …). */
export function argvOfContainer(
  document: YamlDocument,
  path: FieldPath,
  container: Readonly<Record<string, unknown>>,
  file: string,
  names: ReadonlySet<string>,
): Argv {
  const variables = new Map<string, string>();
  for (const entry of Array.isArray(container.env) ? container.env : []) {
    if (
      entry !== null &&
      typeof entry === 'object' &&
      typeof entry.name === 'string' &&
      entry.valueFrom === undefined
    )
      variables.set(entry.name, expandPodVariables(String(entry.value ?? ''), variables));
  }
  const tokens = (field: string): Token[] =>
    (Array.isArray(container[field]) ? (container[field] as unknown[]) : []).map((item, index) => {
      const written = item === null ? '' : String(item);
      const text = expandPodVariables(written, variables);
      const range = document.rangeOf([...path, field, index]);
      const raw = document.source.slice(range.start.offset, range.end.offset);
      return text === written ? { text, file, range, raw } : { text, file, range };
    });
  const command = tokens('command');
  return unwrap(command.length === 0, [...command, ...tokens('args')], names, variables);
}

/** Take the program off a vector: a shell's `-c` text is split with the variables of its environment, a wrapper's own words before the program are dropped. */
export function unwrap(
  bare: boolean,
  words: readonly Token[],
  names: ReadonlySet<string>,
  variables: ReadonlyMap<string, string> = new Map(),
): Argv {
  const base = (text: string) => text.replace(/^.*\//, '');
  const first = words[0];
  if (first === undefined) return { program: null, argv: [] };
  if (SHELL.test(first.text)) {
    const at = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word.text));
    const script = at < 0 ? undefined : words[at + 1];
    if (script !== undefined) return shell(script, names, variables);
  }
  if (bare && first.text.startsWith('-')) return { program: null, argv: words };
  const at = words.findIndex((word) => names.has(base(word.text)));
  if (at >= 0 && !(bare && at > 0))
    return { program: base((words[at] as Token).text), argv: words.slice(at + 1) };
  return bare ? { program: null, argv: words } : { program: base(first.text), argv: words.slice(1) };
}

function shell(script: Token, names: ReadonlySet<string>, variables: ReadonlyMap<string, string>): Argv {
  const words = splitShell(script.text, variables);
  const within = spanWithin(script);
  const at = words.findIndex((word) => !word.operator && names.has(word.text.replace(/^.*\//, '')));
  if (at < 0) return { program: null, argv: [] };
  const rest = words.slice(at + 1);
  const stop = rest.findIndex((word) => word.operator);
  return {
    program: (words[at]?.text ?? '').replace(/^.*\//, ''),
    argv: (stop < 0 ? rest : rest.slice(0, stop)).map((word) => ({
      text: word.text,
      file: script.file,
      range: within(word.from, word.to),
    })),
  };
}
