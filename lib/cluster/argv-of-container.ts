import type { Span } from '../core/span';
import { expandPodVariables } from './expand-pod-variables';
import type { FieldPath, YamlDocument } from './parse-documents';
import { splitWords } from './split-words';
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
    (Array.isArray(container[field]) ? (container[field] as unknown[]) : []).map((item, index) => ({
      text: expandPodVariables(item === null ? '' : String(item), variables),
      file,
      range: document.rangeOf([...path, field, index]),
    }));
  const command = tokens('command');
  return unwrap(command.length === 0, [...command, ...tokens('args')], names);
}

/** Take the program off a vector: a shell's `-c` text is split, a wrapper's own words before the program are dropped. */
export function unwrap(bare: boolean, words: readonly Token[], names: ReadonlySet<string>): Argv {
  const base = (text: string) => text.replace(/^.*\//, '');
  const first = words[0];
  if (first === undefined) return { program: null, argv: [] };
  if (SHELL.test(first.text)) {
    const at = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word.text));
    const script = at < 0 ? undefined : words[at + 1];
    if (script !== undefined) return shell(script, names);
  }
  if (bare && first.text.startsWith('-')) return { program: null, argv: words };
  const at = words.findIndex((word) => names.has(base(word.text)));
  if (at >= 0 && !(bare && at > 0))
    return { program: base((words[at] as Token).text), argv: words.slice(at + 1) };
  return bare ? { program: null, argv: words } : { program: base(first.text), argv: words.slice(1) };
}

function shell(script: Token, names: ReadonlySet<string>): Argv {
  const words = splitWords(script.text.replace(/\\\r?\n/g, '  '));
  const at = words.findIndex((word) => names.has(word.text.replace(/^.*\//, '')));
  if (at < 0) return { program: null, argv: [] };
  const rest = words.slice(at + 1);
  const stop = rest.findIndex((word) => !word.quoted && /^(\d*>{1,2}&?|\d*<|\||&&|;|&$)/.test(word.text));
  const inside: Span = script.range;
  return {
    program: (words[at]?.text ?? '').replace(/^.*\//, ''),
    argv: (stop < 0 ? rest : rest.slice(0, stop)).map((word) => ({
      text: word.text.replace(/;$/, ''),
      file: script.file,
      range: inside,
    })),
  };
}
