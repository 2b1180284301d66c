import type { FlagSet } from './flag-set';
import { flagValues } from './flag-values';
import type { ParsedFlags } from './parse-flags';
import type { ClusterError } from './refusal';
import { suggestName } from './suggest-name';
import type { Token } from './token';

/**
 * Read a command line as Go's own flag package does (etcd): one dash or two, a bool takes a value only after `=`, any
 * other flag also the next word, the first word that is no flag ends the flags, of a repeated flag the last counts.
 */
export function parseGoFlags(argv: readonly Token[], set: FlagSet): ParsedFlags {
  const rows = new Map(set.rows.map((row) => [row[0], row]));
  const given = flagValues();
  const refuse = (id: string, message: string, token: Token): ParsedFlags => ({
    values: given.values(),
    positional: [],
    help: false,
    errors: [{ id, message, file: token.file, range: token.range }],
  });
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] as Token;
    const { text } = token;
    if (text.length < 2 || !text.startsWith('-'))
      return { values: given.values(), positional: argv.slice(at), help: false, errors: [] };
    if (text === '--')
      return { values: given.values(), positional: argv.slice(at + 1), help: false, errors: [] };
    const body = text.replace(/^--?/, '');
    if (body === '' || body.startsWith('-') || body.startsWith('='))
      return refuse('flag-syntax', `"${clip(text)}" is not a flag. Write --name=value.`, token);
    const equals = body.indexOf('=');
    const name = equals < 0 ? body : body.slice(0, equals);
    const row = rows.get(name);
    if (row === undefined) {
      if (name === 'help' || name === 'h')
        return { values: given.values(), positional: [], help: true, errors: [] };
      return {
        ...refuse('', '', token),
        errors: [{ ...unknownFlag(name, set, rows.keys()), file: token.file, range: token.range }],
      };
    }
    const next = argv[at + 1];
    const swallow = equals < 0 && row[1] !== 'bool';
    if (swallow && next === undefined)
      return refuse('flag-needs-value', `--${name} needs a value. Write --${name}=value.`, token);
    if (swallow) at++;
    const value = equals >= 0 ? body.slice(equals + 1) : swallow ? (next as Token).text : 'true';
    const problem = given.assign(row, value, token);
    if (problem !== null)
      return refuse('flag-value', `--${name} cannot be "${clip(value)}": ${problem}.`, token);
  }
  return { values: given.values(), positional: [], help: false, errors: [] };
}

function unknownFlag(
  name: string,
  set: FlagSet,
  known: Iterable<string>,
): Omit<ClusterError, 'file' | 'range'> {
  const flag = clip(name);
  const gone = set.removed.find(([removed]) => removed === name);
  if (gone !== undefined)
    return {
      id: 'flag-removed',
      message: `${set.program} ${gone[1]} has no --${flag} any more. Remove it.`,
      flag,
      since: gone[1],
    };
  const later = set.later?.find(([coming]) => coming === name);
  if (later !== undefined)
    return {
      id: 'flag-too-new',
      message: `${set.program} has --${flag} only since ${later[1]}.`,
      flag,
      since: later[1],
    };
  const near = suggestName(name, known);
  return {
    id: 'flag-unknown',
    message: `${set.program} has no flag --${flag}.${near === null ? ' Remove it.' : ` Did you mean --${near}?`}`,
    flag,
    ...(near === null ? {} : { suggests: near }),
  };
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
