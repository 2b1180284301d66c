import { asRecord } from '../as-record';
import { decode } from '../decode';
import type { ClusterDocument } from '../parse-cluster';
import type { FieldPath } from '../parse-documents';
import type { ClusterError } from '../refusal';
import type { Token } from '../token';
import { KUBEADM_SHAPES } from './kubeadm-shapes';

/** One kubeadm document, with ways to ask it. */
export type KubeadmDocument = {
  file: string;
  document: ClusterDocument['document'];
  /** The text at a path; '' where it is not set. */
  text(...path: FieldPath): string;
  has(...path: FieldPath): boolean;
  list(...path: FieldPath): string[];
  /** The extra arguments at a path as `--name=value`, each with its place. */
  extraArgs(...path: FieldPath): Token[];
};

export type Kubeadm = {
  cluster: KubeadmDocument | null;
  init: KubeadmDocument | null;
  join: KubeadmDocument | null;
  /** The KubeletConfiguration beside them. */
  kubelet: ClusterDocument | null;
  /** What ends kubeadm init and join. */
  errors: readonly ClusterError[];
  /** What they only warn about, and `kubeadm config validate` refuses: unknown fields, repeated keys. */
  warnings: readonly ClusterError[];
};

const GROUP = 'kubeadm.k8s.io/';
const KINDS = ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration'];

/**
 * Read kubeadm's documents (cmd/kubeadm/app/util/config: documentMapToInitConfiguration and its like for join, which are not
 * strict). Null where there are none.
 */
export function readKubeadm(documents: readonly ClusterDocument[]): Kubeadm | null {
  const errors: ClusterError[] = [];
  const warnings: ClusterError[] = [];
  const found = new Map<string, KubeadmDocument>();
  const files = new Set<string>();
  for (const { file, apiVersion, kind, document } of documents) {
    if (!apiVersion.startsWith(GROUP) || !KINDS.includes(kind)) continue;
    files.add(file);
    const at = (id: string, message: string, path: FieldPath): ClusterError => ({
      id,
      message,
      file,
      range: document.rangeOf(path),
    });
    if (found.has(kind))
      errors.push(at('kubeadm-repeated', `There are two documents of kind ${kind}.`, ['kind']));
    const shape = KUBEADM_SHAPES[apiVersion]?.[kind];
    if (shape === undefined) {
      const message = `kubeadm of 1.28 to 1.36 reads ${Object.keys(KUBEADM_SHAPES).join(' and ')}, not ${apiVersion}.`;
      errors.push(at('kubeadm-version', message, ['apiVersion']));
      continue;
    }
    for (const problem of decode(document.value, shape))
      if (problem.kind === 'type') errors.push(at('field-type', problem.message, problem.path));
      else warnings.push(at('field-unknown', problem.message, problem.path));
    for (const { key, range } of document.duplicates)
      warnings.push({
        id: 'key-repeated',
        message: `${key} is written twice; the last one counts.`,
        file,
        range,
      });
    if (!found.has(kind)) found.set(kind, kubeadmDocument(file, document));
  }
  if (found.size === 0 && errors.length === 0) return null;
  const kubelet =
    documents.find(({ kind, file }) => kind === 'KubeletConfiguration' && files.has(file)) ?? null;
  const one = (kind: string) => found.get(kind) ?? null;
  return {
    cluster: one('ClusterConfiguration'),
    init: one('InitConfiguration'),
    join: one('JoinConfiguration'),
    kubelet,
    errors,
    warnings,
  };
}

function kubeadmDocument(file: string, document: ClusterDocument['document']): KubeadmDocument {
  const at = (path: FieldPath) =>
    path.reduce<unknown>((held, step) => asRecord(held)?.[step], document.value) ?? null;
  const list = (path: FieldPath): unknown[] => {
    const held = at(path);
    return Array.isArray(held) ? held : [];
  };
  return {
    file,
    document,
    text: (...path) => {
      const held = at(path);
      return typeof held === 'string' || typeof held === 'number' ? String(held) : '';
    },
    has: (...path) => at(path) !== null,
    list: (...path) => list(path).map(String),
    extraArgs: (...path) => {
      const entries: [name: string, value: unknown, step: string | number][] = [
        ...Object.entries(asRecord(at(path)) ?? {})
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]): [string, unknown, string] => [name, value, name]),
        ...list(path).map((item, index): [string, unknown, number] => {
          const entry = asRecord(item);
          return [String(entry?.name ?? ''), entry?.value ?? '', index];
        }),
      ];
      return entries
        .filter(([name]) => name !== '')
        .map(([name, value, step]) => ({
          text: `--${name}=${String(value)}`,
          file,
          range: document.rangeOf([...path, step]),
        }));
    },
  };
}
