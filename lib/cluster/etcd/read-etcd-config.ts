import { asRecord } from '../as-record';
import type { FlagSet } from '../flag-set';
import type { GivenValue } from '../flag-values';
import { type FieldPath, parseDocuments } from '../parse-documents';
import type { ClusterError } from '../refusal';

export type EtcdConfig = {
  values: ReadonlyMap<string, GivenValue>;
  errors: readonly ClusterError[];
  warnings: readonly ClusterError[];
};

/** Fields that are lists in the file. */
const LISTS = new Set(['cipher-suites', 'log-outputs', 'allowed-cn', 'allowed-hostname']);
const BLOCKS = { 'client-transport-security': 'client', 'peer-transport-security': 'peer' } as const;
/** The fields of a transport-security block, with their flags. */
const SECURITY: Readonly<Record<string, readonly [client: string, peer: string]>> = {
  'cert-file': ['cert-file', 'peer-cert-file'],
  'key-file': ['key-file', 'peer-key-file'],
  'client-cert-file': ['client-cert-file', 'peer-client-cert-file'],
  'client-key-file': ['client-key-file', 'peer-client-key-file'],
  'client-cert-auth': ['client-cert-auth', 'peer-client-cert-auth'],
  'trusted-ca-file': ['trusted-ca-file', 'peer-trusted-ca-file'],
  'auto-tls': ['auto-tls', 'peer-auto-tls'],
  'allowed-cn': ['client-transport-security.allowed-cn', 'peer-cert-allowed-cn'],
  'allowed-hostname': ['client-cert-allowed-hostname', 'peer-cert-allowed-hostname'],
  'skip-client-san-verification': [
    'client-transport-security.skip-client-san-verification',
    'peer-skip-client-san-verification',
  ],
};
const SECURITY_FLAGS = new Set(Object.values(SECURITY).flat());

/**
 * Read the file of --config-file as etcd does (embed.ConfigFromFile: sigs.k8s.io/yaml, not strict). Values come by the name
 * of the flag that says the same. TLS settings count only inside the two transport-security blocks; unknown fields are
 * passed over in silence, so they are warnings here.
 */
export function readEtcdConfig(text: string, file: string, set: FlagSet): EtcdConfig {
  const document = parseDocuments(text)[0];
  const values = new Map<string, GivenValue>();
  const errors: ClusterError[] = [];
  const warnings: ClusterError[] = [];
  const top = asRecord(document?.value ?? {});
  if (document?.error)
    errors.push({ id: 'yaml-syntax', message: document.error.message, file, range: document.error.range });
  else if (top === null)
    errors.push({
      id: 'yaml-not-mapping',
      message: 'The file must be a mapping of names to values.',
      file,
      range: document?.rangeOf([]) ?? null,
    });
  if (document === undefined || errors.length > 0) return { values, errors, warnings };
  const rows = new Map(set.rows.map((row) => [row[0], row]));
  const add = (into: ClusterError[], id: string, message: string, path: FieldPath) => {
    into.push({ id, message, file, range: document.rangeOf(path) });
  };
  const take = (flag: string, held: unknown, path: FieldPath) => {
    if (held === null) return;
    const type = rows.get(flag)?.[1] ?? (flag.endsWith('verification') ? 'bool' : 'string');
    const name = String(path.at(-1));
    const list = LISTS.has(name) && Array.isArray(held) ? held.map(String).join(',') : null;
    const scalar = typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean';
    const fits =
      type === 'bool'
        ? typeof held === 'boolean'
        : type === 'string'
          ? list !== null || (scalar && name !== 'cipher-suites')
          : type === 'duration'
            ? scalar
            : typeof held === 'number' && Number.isInteger(held);
    if (!fits) {
      const wanted = type === 'bool' ? 'true or false' : type === 'string' ? 'a string' : 'a whole number';
      add(
        errors,
        'field-type',
        `${path.join('.')} must be ${name === 'cipher-suites' ? 'a list' : wanted}.`,
        path,
      );
      return;
    }
    const value = type === 'string' ? (list ?? String(held)) : (held as number | boolean | string);
    values.set(flag, { value, layer: 'file', file, range: document.rangeOf(path), shadowed: [] });
  };
  for (const [name, held] of Object.entries(top ?? {})) {
    if (Object.hasOwn(BLOCKS, name)) {
      const block = asRecord(held ?? {});
      if (block === null) add(errors, 'field-type', `${name} must be a mapping.`, [name]);
      for (const [field, inner] of Object.entries(block ?? {})) {
        const flags = Object.hasOwn(SECURITY, field) ? SECURITY[field] : undefined;
        const flag = flags?.[BLOCKS[name as keyof typeof BLOCKS] === 'client' ? 0 : 1];
        if (flag === undefined)
          add(warnings, 'field-unknown', `${name}.${field} is not a field; etcd ignores it.`, [name, field]);
        else take(flag, inner, [name, field]);
      }
    } else if (SECURITY_FLAGS.has(name))
      add(
        warnings,
        'field-misplaced',
        `${name} counts only inside client-transport-security or peer-transport-security; etcd ignores it here.`,
        [name],
      );
    else if (rows.has(name) && name !== 'config-file') take(name, held, [name]);
    else add(warnings, 'field-unknown', `${name} is not a field; etcd ignores it.`, [name]);
  }
  return { values, errors, warnings };
}
