import { asRecord } from './as-record';
import type { Cluster } from './parse-cluster';
import type { FieldPath, YamlDocument } from './parse-documents';

/** One API object of the files: a document, or an item of a List. */
export type ClusterObject = {
  file: string;
  document: YamlDocument;
  /** The way to the object in its document. */
  path: FieldPath;
  apiVersion: string;
  kind: string;
  name: string;
  /** As written; empty where metadata does not say. */
  namespace: string;
  value: Readonly<Record<string, unknown>>;
};

/** Every API object of a cluster, lists (`List`, `RoleList` …) taken apart. */
export function clusterObjects(cluster: Cluster): ClusterObject[] {
  return cluster.documents.flatMap(({ file, document, apiVersion, kind }) => {
    const value = asRecord(document.value);
    if (value === null) return [];
    const object = (
      path: FieldPath,
      item: Readonly<Record<string, unknown>>,
      fallback: readonly [apiVersion: string, kind: string],
    ): ClusterObject => {
      const metadata = asRecord(item.metadata);
      return {
        file,
        document,
        path,
        apiVersion: text(item.apiVersion) || fallback[0],
        kind: text(item.kind) || fallback[1],
        name: text(metadata?.name),
        namespace: text(metadata?.namespace),
        value: item,
      };
    };
    if (!kind.endsWith('List') || !Array.isArray(value.items)) return [object([], value, [apiVersion, kind])];
    // The items of a typed list may leave out what the list's kind says.
    const inner = kind === 'List' ? '' : kind.slice(0, -4);
    return value.items.flatMap((entry: unknown, index) => {
      const item = asRecord(entry);
      return item === null
        ? []
        : [object(['items', index], item, [kind === 'List' ? '' : apiVersion, inner])];
    });
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
