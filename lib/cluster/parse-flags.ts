import type { FlagRow } from './flag';
import type { FlagSet } from './flag-set';
import { flagValues, type GivenValue } from './flag-values';
import type { ClusterError } from './refusal';
import { suggestName } from './suggest-name';
import type { Token } from './token';

export type ParsedFlags = {
  /** The values that were given, by flag name; a later occurrence shadows or extends the earlier ones. */
  values: ReadonlyMap<string, GivenValue>;
  positional: readonly Token[];
  /** `--help` or `-h` was asked for: the program prints and exits. */
  help: boolean;
  errors: readonly ClusterError[];
  /** Words that look like two flags in one: the second is part of the first one's value. */
  warnings?: readonly ClusterError[];
};

/** MAX_ARG_STRLEN of Linux, less its ending zero. */
const LONGEST = 131_071;

/**
 * Read an argument vector (without the program) as pflag 1.0.9 does. pflag stops at the first error, which is `errors[0]`;
 * reading goes on behind it, so that all errors are known and what the other flags would do. Nothing throws. Positional arguments are given back: whether they are refused is the program's own rule.
 */
export function parseFlags(argv: readonly Token[], set: FlagSet): ParsedFlags {
  const rows = rowsOf(set);
  const given = flagValues();
  const positional: Token[] = [];
  let help = false;
  const errors: ClusterError[] = [];
  const warnings: ClusterError[] = [];
  const refuse = (id: string, message: string, { file, range }: Token) => {
    errors.push({ id, message, file, range });
  };
  const long = argv.find(({ text }) => text.length > LONGEST);
  if (long !== undefined) {
    refuse(
      'argv-too-long',
      `"${clip(long.text)}" is longer than the 128 KiB that Linux takes as one argument; the program is never started.`,
      long,
    );
    return { values: given.values(), positional, help: false, errors };
  }
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] as Token;
    const { text } = token;
    if (!text.startsWith('-') || text === '-') {
      positional.push(token);
      continue;
    }
    if (text === '--') {
      positional.push(...argv.slice(at + 1));
      break;
    }
    if (text.startsWith('--')) {
      const body = text.slice(2);
      if (body[0] === '-' || body[0] === '=') {
        refuse('flag-syntax', `"${clip(text)}" is not a flag. Write --name=value.`, token);
        continue;
      }
      const equals = body.indexOf('=');
      const written = equals < 0 ? body : body.slice(0, equals);
      const name = set.underscores ? written.replaceAll('_', '-') : written;
      const row = rows.get(name);
      if (row === undefined) {
        if (name === 'help') return { values: given.values(), positional, help: errors.length === 0, errors };
        errors.push({ ...unknownFlag(written, set, rows), file: token.file, range: token.range });
        // What follows a flag that nobody knows is taken for its value, so that the rest can still be read.
        if (equals < 0 && argv[at + 1]?.text.startsWith('-') === false) at++;
        continue;
      }
      const swallow = equals < 0 && row[1] !== 'bool' && row[1] !== 'version';
      const next = argv[at + 1];
      if (swallow && next === undefined) {
        refuse('flag-needs-value', `--${name} needs a value. Write --${name}=value.`, token);
        continue;
      }
      const value = equals >= 0 ? body.slice(equals + 1) : swallow ? (next as Token).text : 'true';
      if (swallow) at++;
      const problem = given.assign(row, value, token);
      const inner = /\s--([a-z][a-z0-9-]*)(?:[=\s]|$)/.exec(value)?.[1];
      if (inner !== undefined)
        warnings.push({
          id: 'flag-in-value',
          message: `--${inner} stands inside the value of --${name}, in one word: it is no flag there.`,
          file: token.file,
          range: token.range,
          flag: inner,
        });
      if (problem !== null) refuse('flag-value', `--${name} cannot be "${clip(value)}": ${problem}.`, token);
      continue;
    }
    const short = shorthand(text.slice(1), argv[at + 1]?.text, rows.has('help'));
    if (short.kind === 'unknown') {
      refuse(
        'flag-shorthand',
        `"${clip(text)}" starts with one dash, which is only for one-letter flags. Write -${clip(text)}.`,
        token,
      );
      continue;
    }
    if (short.kind === 'help') {
      help = true;
      continue;
    }
    if (short.value === null) {
      refuse('flag-needs-value', '-v needs a number. Write -v=2.', token);
      continue;
    }
    if (short.tookNext) at++;
    const row = rows.get('v');
    const problem = row === undefined ? 'there is no such flag' : given.assign(row, short.value, token);
    if (problem !== null) refuse('flag-value', `-v cannot be "${clip(short.value)}": ${problem}.`, token);
  }
  const values = given.values();
  const asked = help || values.get('help')?.value === true;
  return { values, positional, help: asked && errors.length === 0, errors, warnings };
}

const ROWS = new WeakMap<FlagSet, ReadonlyMap<string, FlagRow>>();

/** A program's flags by name, worked out once for each table: it has hundreds. */
function rowsOf(set: FlagSet): ReadonlyMap<string, FlagRow> {
  const rows = ROWS.get(set) ?? new Map(set.rows.map((row) => [row[0], row]));
  ROWS.set(set, rows);
  return rows;
}

type Shorthand =
  | { kind: 'unknown' }
  | { kind: 'help' }
  | { kind: 'v'; value: string | null; tookNext: boolean };

/** One-letter flags behind a single dash: `-h` takes no value and lets letters follow, `-v` takes the rest or the next word. */
function shorthand(letters: string, next: string | undefined, knowsHelp: boolean): Shorthand {
  if (letters.startsWith('h') && knowsHelp) {
    const rest = letters.slice(1);
    return rest === '' || rest.startsWith('=') ? { kind: 'help' } : shorthand(rest, next, knowsHelp);
  }
  if (!letters.startsWith('v')) return { kind: 'unknown' };
  if (letters === 'v') return { kind: 'v', value: next ?? null, tookNext: true };
  return { kind: 'v', value: letters[1] === '=' ? letters.slice(2) : letters.slice(1), tookNext: false };
}

function unknownFlag(
  written: string,
  set: FlagSet,
  rows: ReadonlyMap<string, FlagRow>,
): Omit<ClusterError, 'file' | 'range'> {
  const flag = clip(written);
  const name = written.replaceAll('_', '-');
  const gone = set.removed.find(([removed]) => removed === name);
  if (gone !== undefined)
    return {
      id: 'flag-removed',
      message: `${set.program} has had no --${flag} since about ${gone[1]}. Remove it.`,
      flag,
      since: gone[1],
    };
  const later = set.later?.find(([coming]) => coming === name);
  if (later !== undefined)
    return {
      id: 'flag-too-new',
      message: `${set.program} has --${flag} only since about ${later[1]}.`,
      flag,
      since: later[1],
    };
  if (/\s/.test(written))
    return {
      id: 'flag-blank-inside',
      message: `"--${flag}" is one word with a blank inside, so it is read as one flag name. Write --name=value.`,
      flag,
    };
  const near = suggestName(written, rows.keys());
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
