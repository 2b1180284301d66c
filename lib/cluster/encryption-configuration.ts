import { asRecord } from './as-record';
import type { Shape } from './decode';
import { decodeBase64 } from './decode-base64';
import { parseGoDuration } from './parse-go-duration';
import { parseGoUrl } from './parse-go-url';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';
import { refusalOf } from './refusal-of';

const KEYS: Shape = { fields: { keys: { list: { fields: { name: 'string', secret: 'string' } } } } };
const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    resources: {
      list: {
        fields: {
          resources: { list: 'string' },
          providers: {
            list: {
              fields: {
                aesgcm: KEYS,
                aescbc: KEYS,
                secretbox: KEYS,
                identity: { fields: {} },
                kms: {
                  fields: {
                    apiVersion: 'string',
                    name: 'string',
                    cachesize: 'int',
                    endpoint: 'string',
                    timeout: 'duration',
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const SIZES: Readonly<Record<string, readonly number[]>> = {
  aesgcm: [16, 24, 32],
  aescbc: [16, 24, 32],
  secretbox: [32],
};
const PROVIDERS = [...Object.keys(SIZES), 'kms', 'identity'];
/** Resources that are kept outside the REST storage that encryption covers. */
const NO_REST = ['apiserveripinfo', 'serviceipallocations', 'servicenodeportallocations'];

type Add = (id: string, message: string, ...path: (string | number)[]) => void;

/**
 * Read an EncryptionConfiguration as kube-apiserver does (server/options/encryptionconfig and
 * apis/apiserver/validation/validation_encryption.go): strict decoding, then what each provider needs. `kmsV1` is the
 * feature gate KMSv1, `reload` the flag --encryption-provider-config-automatic-reload.
 */
export function readEncryptionConfiguration(
  text: string,
  file: string,
  { kmsV1, reload }: { kmsV1: boolean; reload: boolean },
): Outcome {
  const read = readConfigDocument(text, file, {
    kind: 'EncryptionConfiguration',
    apiVersions: ['apiserver.config.k8s.io/v1'],
    shape: SHAPE,
    strict: true,
  });
  if (read.errors.length > 0) return refusalOf('config', read.errors);
  const errors: ClusterError[] = [];
  const add: Add = (id, message, ...path) => {
    errors.push({ id, message, file, range: read.document.rangeOf(path) });
  };
  const groups = list(read.value.resources);
  if (groups.length === 0) add('encryption-empty', 'resources must hold at least one entry.', 'resources');
  const names = new Set<string>();
  groups.forEach((item, index) => {
    const group = asRecord(item) ?? {};
    const at: Add = (id, message, ...path) => add(id, message, 'resources', index, ...path);
    checkResources(list(group.resources).map(String), at);
    const providers = list(group.providers).map((provider) => asRecord(provider) ?? {});
    if (providers.length === 0) at('encryption-providers', 'providers must name at least one.', 'providers');
    providers.forEach((provider, position) => {
      const inner: Add = (id, message, ...path) => at(id, message, 'providers', position, ...path);
      const found = PROVIDERS.filter((name) => provider[name] !== undefined && provider[name] !== null);
      const [name] = found;
      if (name === undefined) inner('encryption-provider', `A provider is one of ${PROVIDERS.join(', ')}.`);
      else if (found.length > 1)
        inner('encryption-provider', `One list entry holds ${found.join(' and ')}; give each its own.`);
      const sizes = name === undefined ? undefined : SIZES[name];
      if (name !== undefined && sizes !== undefined)
        checkKeys(list(asRecord(provider[name])?.keys), sizes, (id, message, ...path) =>
          inner(id, message, name, 'keys', ...path),
        );
      const kms = name === 'kms' ? (asRecord(provider.kms) ?? {}) : null;
      if (kms !== null) {
        checkKms(kms, { kmsV1, reload, names }, (id, message, ...path) => inner(id, message, 'kms', ...path));
        names.add(String(kms.name ?? ''));
      }
    });
  });
  return refusalOf('validation', errors);
}

function checkResources(resources: readonly string[], add: Add): void {
  if (resources.length === 0) add('encryption-resources', 'resources must name at least one.', 'resources');
  const groupOf = (name: string) => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '');
  resources.forEach((name, index) => {
    const group = groupOf(name);
    const wrong =
      name !== name.toLowerCase() ||
      name === '*' ||
      NO_REST.includes(name) ||
      group === 'events.k8s.io' ||
      group === 'extensions' ||
      (group === '*' && name !== '*.*');
    if (wrong)
      add(
        'encryption-resource',
        `"${name}" cannot be encrypted by that name. Write secrets, configmaps, *. or *.*.`,
        'resources',
        index,
      );
  });
  const clash = resources.some((name, index) =>
    resources.some(
      (other, at) =>
        at !== index &&
        (name === other ||
          name === '*.*' ||
          (groupOf(name) === groupOf(other) && (name.startsWith('*.') || other.startsWith('*.')))),
    ),
  );
  if (clash) add('encryption-overlap', 'Two of the resources cover each other.', 'resources');
}

function checkKeys(keys: readonly unknown[], sizes: readonly number[], add: Add): void {
  if (keys.length === 0) add('encryption-keys', 'keys must hold at least one key.');
  keys.forEach((item, index) => {
    const key = asRecord(item) ?? {};
    const secret = String(key.secret ?? '');
    if (String(key.name ?? '') === '') add('encryption-key-name', 'Each key needs a name.', index);
    const decoded = secret === '' ? null : decodeBase64(secret);
    if (secret === '') add('encryption-secret', 'Each key needs a secret.', index);
    else if (decoded === null)
      add(
        'encryption-secret',
        'The secret must be base64, as `head -c 32 /dev/urandom | base64` prints it.',
        index,
        'secret',
      );
    else if (!sizes.includes(decoded.length))
      add(
        'encryption-secret',
        `The secret decodes to ${decoded.length} bytes; it must be ${sizes.join(', ')}.`,
        index,
        'secret',
      );
  });
}

function checkKms(
  kms: Readonly<Record<string, unknown>>,
  { kmsV1, reload, names }: { kmsV1: boolean; reload: boolean; names: ReadonlySet<string> },
  add: Add,
): void {
  const version = String(kms.apiVersion ?? '') || 'v1';
  const name = String(kms.name ?? '');
  if (name === '') add('kms-name', 'A KMS provider needs a name.', 'name');
  if (version !== 'v1' && name.includes(':')) add('kms-name', 'The name must not hold a colon.', 'name');
  if ((reload || version !== 'v1') && names.has(name))
    add('kms-name', `Two KMS providers are named ${name}.`, 'name');
  const timeout =
    kms.timeout === undefined || kms.timeout === null ? 3e9 : parseGoDuration(String(kms.timeout));
  if (timeout === null || timeout <= 0) add('kms-timeout', 'timeout must be above 0s.', 'timeout');
  const endpoint = String(kms.endpoint ?? '');
  if (parseGoUrl(endpoint)?.scheme !== 'unix')
    add('kms-endpoint', 'endpoint must be a Unix socket: unix:///path/kms.sock.', 'endpoint');
  const size = kms.cachesize ?? null;
  if (version === 'v1' ? size === 0 : size !== null)
    add('kms-cachesize', 'cachesize is for v1 only, and not 0.', 'cachesize');
  if (version !== 'v1' && version !== 'v2') add('kms-version', 'apiVersion must be v1 or v2.', 'apiVersion');
  else if (version === 'v1' && !kmsV1)
    add(
      'kms-v1',
      'KMS v1 is off by default. Write apiVersion: v2, or set the feature gate KMSv1.',
      'apiVersion',
    );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
