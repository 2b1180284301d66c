import { asRecord } from './as-record';
import { decode, type Shape } from './decode';
import type { HostFiles } from './host-files';
import { joinPath } from './join-path';
import { type FieldPath, parseDocuments, type YamlDocument } from './parse-documents';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';
import { refusalOf } from './refusal-of';

const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    plugins: { list: { fields: { name: 'string', path: 'string', configuration: 'any' } } },
  },
};
const VERSIONS = ['apiserver.k8s.io/v1alpha1', 'apiserver.config.k8s.io/v1'];
const LEVELS = ['privileged', 'baseline', 'restricted'];
const LIMITS = ['Server', 'Namespace', 'User', 'SourceAndObject'];
const POD_SECURITY: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    defaults: { map: 'string' },
    exemptions: {
      fields: {
        usernames: { list: 'string' },
        namespaces: { list: 'string' },
        runtimeClasses: { list: 'string' },
      },
    },
  },
};
const RATE_LIMIT: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    limits: { list: { fields: { type: 'string', burst: 'int', qps: 'int', cacheSize: 'int' } } },
  },
};

/**
 * Read an AdmissionConfiguration and what it holds for the plugins that are on, as kube-apiserver does
 * (apiserver/pkg/admission/config.go): lenient decoding; a file without kind passes where it is one of the two old formats.
 * Checked beyond that: PodSecurity and EventRateLimit. `path` is the file's own, for the files that it names.
 */
export function readAdmissionConfiguration(
  text: string,
  path: string,
  host: HostFiles,
  enabled: ReadonlySet<string>,
): Outcome {
  const file = host.key(path);
  const read = readConfigDocument(text, file, {
    kind: 'AdmissionConfiguration',
    apiVersions: VERSIONS,
    shape: SHAPE,
    strict: false,
  });
  if (read.errors.length > 0) {
    const old = 'imagePolicy' in read.value || 'podNodeSelectorPluginConfig' in read.value;
    const unnamed = read.errors.every(({ id }) => /^(kind|api-version)-/.test(id));
    return refusalOf('config', old && unnamed ? [] : read.errors);
  }
  const folder = path.replace(/\/[^/]*$/, '');
  const plugins = Array.isArray(read.value.plugins) ? read.value.plugins : [];
  for (const [index, item] of plugins.entries()) {
    const plugin = asRecord(item) ?? {};
    const name = String(plugin.name ?? '');
    if (!enabled.has(name)) continue;
    const at: FieldPath = ['plugins', index];
    const inline = asRecord(plugin.configuration);
    const outside = String(plugin.path ?? '');
    if (inline !== null) {
      const outcome = checkPlugin(name, inline, read.document, [...at, 'configuration'], file);
      if (!outcome.starts) return outcome;
    } else if (outside !== '') {
      const target = outside.startsWith('/') ? outside : joinPath(folder, outside);
      const look = host.look(target);
      if (look.state === 'absent')
        return refusalOf('config', [
          {
            id: 'file-missing',
            message: `${target} does not exist.`,
            file,
            range: read.document.rangeOf([...at, 'path']),
          },
        ]);
      const document = look.state === 'text' ? parseDocuments(look.text)[0] : undefined;
      const value = asRecord(document?.value);
      if (document === undefined || value === null) continue;
      const outcome = checkPlugin(name, value, document, [], host.key(target));
      if (!outcome.starts) return outcome;
    }
  }
  return refusalOf('config', []);
}

function checkPlugin(
  name: string,
  value: Readonly<Record<string, unknown>>,
  document: YamlDocument,
  at: FieldPath,
  file: string,
): Outcome {
  const error = (id: string, message: string, ...path: FieldPath): ClusterError => ({
    id,
    message,
    file,
    range: document.rangeOf([...at, ...path]),
  });
  const shape = name === 'PodSecurity' ? POD_SECURITY : name === 'EventRateLimit' ? RATE_LIMIT : null;
  if (shape === null) return refusalOf('config', []);
  const strict = name === 'PodSecurity';
  const problem = decode(value, shape).find(({ kind }) => kind === 'type' || strict);
  if (problem !== undefined)
    return refusalOf('config', [error('field-type', problem.message, ...problem.path)]);
  const kind = name === 'PodSecurity' ? 'PodSecurityConfiguration' : 'Configuration';
  const version = String(value.apiVersion ?? '');
  const known =
    name === 'PodSecurity'
      ? /^pod-security\.admission\.config\.k8s\.io\/v1((alpha|beta)1)?$/
      : /^eventratelimit\.admission\.k8s\.io\/v1alpha1$/;
  if (value.kind !== kind || !known.test(version))
    return refusalOf('config', [
      error('kind-unknown', `The configuration of ${name} must be a ${kind}, with its apiVersion.`, 'kind'),
    ]);
  return refusalOf(
    'validation',
    name === 'PodSecurity' ? podSecurity(value, error) : rateLimit(value, error),
  );
}

type MakeError = (id: string, message: string, ...path: FieldPath) => ClusterError;

function podSecurity(value: Readonly<Record<string, unknown>>, error: MakeError): ClusterError[] {
  return Object.entries(asRecord(value.defaults) ?? {}).flatMap(([name, setting]) => {
    const text = String(setting);
    const level = /^(enforce|audit|warn)$/.test(name);
    const fine = level
      ? LEVELS.includes(text)
      : /^(enforce|audit|warn)-version$/.test(name) && /^(latest|v1\.(0|[1-9][0-9]{0,8}))$/.test(text);
    return fine || text === ''
      ? []
      : [
          error(
            'pod-security-default',
            level ? `${name} must be ${LEVELS.join(', ')}.` : `${name} must be latest or v1.x.`,
            'defaults',
            name,
          ),
        ];
  });
}

function rateLimit(value: Readonly<Record<string, unknown>>, error: MakeError): ClusterError[] {
  const limits = Array.isArray(value.limits) ? value.limits : [];
  if (limits.length === 0)
    return [error('event-rate-limit', 'limits must hold at least one limit.', 'limits')];
  const seen = new Set<string>();
  return limits.flatMap((item, index) => {
    const { type, burst, qps, cacheSize } = asRecord(item) ?? {};
    const wrong =
      !LIMITS.includes(String(type)) ||
      seen.has(String(type)) ||
      Number(burst ?? 0) <= 0 ||
      Number(qps ?? 0) <= 0 ||
      Number(cacheSize ?? 0) < 0;
    seen.add(String(type));
    return wrong
      ? [
          error(
            'event-rate-limit',
            `A limit needs one type of ${LIMITS.join(', ')}, and burst and qps above 0.`,
            'limits',
            index,
          ),
        ]
      : [];
  });
}
