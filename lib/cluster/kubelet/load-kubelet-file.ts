import { decodeGoJson } from '../decode-go-json';
import type { EffectiveValue } from '../effective-value';
import { joinPath } from '../join-path';
import type { ClusterError } from '../refusal';
import { KUBELET_CONFIGURATION, KUBELET_LEAF } from './configuration-shape';
import type { KubeletStep } from './kubelet-values';
import { readKubeletDocument } from './read-kubelet-document';

/** Fields that hold a path and are taken from the file's own folder when relative (pkg/kubelet/apis/config/helpers.go). */
const PATHS = [
  'staticPodPath',
  'authentication.x509.clientCAFile',
  'tlsCertFile',
  'tlsPrivateKeyFile',
  'resolvConf',
  'volumePluginDir',
];

/** The hard eviction thresholds of Linux, for a configuration file that has none (pkg/kubelet/eviction/defaults_linux.go). */
const EVICTION_HARD = {
  'imagefs.available': '15%',
  'imagefs.inodesFree': '5%',
  'memory.available': '100Mi',
  'nodefs.available': '10%',
  'nodefs.inodesFree': '5%',
};

/**
 * The fields that a --config file sets, before defaults. The kubelet decodes strictly and, where that fails, again leniently
 * with a log line: unknown, mis-cased and repeated fields are only warnings, a wrong type is fatal, of a repeated key the last
 * one counts whole. `file` is the path in the cluster, `folder` the one on the host that relative paths start from.
 */
export function loadKubeletFile(text: string, file: string, folder: string): KubeletStep {
  const document = readKubeletDocument(text, file);
  // Without its kind the file is refused, and what it says can be read all the same.
  if (document.errors.some(({ id }) => !id.startsWith('kind-')))
    return { values: new Map(), errors: document.errors, warnings: [] };
  const { leaves, problems } = decodeGoJson(document.value, KUBELET_CONFIGURATION, {
    anyCase: false,
    literal: document.literal,
  });
  const errors: ClusterError[] = [...document.errors];
  const warnings: ClusterError[] = document.duplicates.map(({ key, range }) => ({
    id: 'key-repeated',
    message: `${key} is written twice; the last one counts.`,
    file,
    range,
  }));
  for (const { kind, path, message } of problems) {
    const range = document.rangeOf(path);
    if (kind === 'type') errors.push({ id: 'field-type', message, file, range });
    else warnings.push({ id: `field-${kind}`, message: `${message} The kubelet ignores it.`, file, range });
  }
  const values = new Map<string, EffectiveValue>();
  for (const [path, { value, written }] of leaves) {
    if (!KUBELET_LEAF.has(path)) continue;
    const resolved =
      PATHS.includes(path) && typeof value === 'string' && value !== '' && !value.startsWith('/')
        ? joinPath(folder, value)
        : value;
    values.set(path, {
      value: resolved,
      layer: 'file',
      file,
      range: document.rangeOf(written),
      shadowed: [],
    });
  }
  const eviction = values.get('evictionHard');
  const merge = values.get('mergeDefaultEvictionSettings')?.value === true;
  if (eviction === undefined)
    values.set('evictionHard', {
      value: EVICTION_HARD,
      layer: 'default',
      file: null,
      range: null,
      shadowed: [],
    });
  else if (merge && eviction.value !== null && typeof eviction.value === 'object')
    values.set('evictionHard', { ...eviction, value: { ...EVICTION_HARD, ...eviction.value } });
  return { values, errors, warnings };
}
