import type { EffectiveValue } from '../effective-value';
import type { FlagRow } from '../flag';
import type { FlagSet } from '../flag-set';
import type { GivenValue } from '../flag-values';
import { parseFlagValue } from '../parse-flag-value';
import type { ParsedFlags } from '../parse-flags';
import type { ClusterError } from '../refusal';
import type { Token } from '../token';

export type LayeredFlags = { parsed: ParsedFlags; errors: readonly ClusterError[] };

/** The environment variable of a flag: `--cert-file` is ETCD_CERT_FILE. */
function variableOf(row: FlagRow): string {
  return `ETCD_${row[0].toUpperCase().replaceAll('-', '_')}`;
}

/**
 * Lay flags over the environment (flags.SetFlagsFromEnv of etcd's pkg/flags). A flag and its variable together are refused,
 * whatever the values; an empty variable alone counts as none.
 */
export function layerEnvironment(
  parsed: ParsedFlags,
  set: FlagSet,
  environment: ReadonlyMap<string, Token>,
): LayeredFlags {
  const values = new Map<string, GivenValue>(parsed.values);
  const errors: ClusterError[] = [];
  for (const row of set.rows) {
    const name = variableOf(row);
    const token = environment.get(name);
    // ETCD_VERSION is unset before the variables are read.
    if (token === undefined || row[0] === 'version') continue;
    const { file, range } = token;
    const given = parsed.values.get(row[0]);
    if (given === undefined && token.text === '') continue;
    const read = parseFlagValue(row[1], token.text);
    const value = read.ok ? read.value : token.text;
    const mine: GivenValue = { value, layer: 'env', file, range, shadowed: [] };
    if (given === undefined) values.set(row[0], mine);
    else {
      values.set(row[0], { ...given, shadowed: [mine, ...given.shadowed] });
      errors.push({
        id: 'env-conflict',
        message: `${name} and --${row[0]} are both set; etcd refuses that. Remove one of them.`,
        file,
        range,
      });
    }
    if (!read.ok && given === undefined)
      errors.push({
        id: 'env-value',
        message: `${name} cannot be "${token.text}": ${read.problem}.`,
        file,
        range,
      });
  }
  return { parsed: { ...parsed, values }, errors };
}

/** Lay a configuration file in place of flags and environment, which etcd does not look at then. What they said is shadowed. */
export function layerFile(
  parsed: ParsedFlags,
  set: FlagSet,
  environment: ReadonlyMap<string, Token>,
  file: ReadonlyMap<string, GivenValue>,
): { parsed: ParsedFlags; ignored: ReadonlyMap<string, EffectiveValue['shadowed']> } {
  const under = layerEnvironment(parsed, set, environment).parsed.values;
  const ignored = new Map(
    [...under]
      .filter(([name]) => name !== 'config-file')
      .map(([name, { shadowed, ...given }]): [string, EffectiveValue['shadowed']] => [
        name,
        [...shadowed, given],
      ]),
  );
  const values = new Map<string, GivenValue>();
  const named = under.get('config-file');
  if (named !== undefined) values.set('config-file', named);
  for (const [name, value] of file) values.set(name, { ...value, shadowed: ignored.get(name) ?? [] });
  return { parsed: { ...parsed, values }, ignored };
}
