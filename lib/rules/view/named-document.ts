import { asRecord } from '../../cluster/as-record';
import type { YamlDocument } from '../../cluster/parse-documents';
import type { ClusterView } from './cluster-view';
import type { ComponentView } from './component-view';

/** A configuration file that a flag names: its path in the cluster, its document, and what is in it. */
export type NamedDocument = {
  file: string;
  document: YamlDocument;
  value: Readonly<Record<string, unknown>>;
};

/** The document of the configuration file that a component's flag names; null where none is named, given or readable. */
export function namedDocument(
  view: ClusterView,
  component: ComponentView,
  knob: string,
): NamedDocument | null {
  const path = component.text(knob);
  if (path === '') return null;
  const file = component.host.key(path);
  const document = view.cluster.documents.find((one) => one.file === file && one.index === 0)?.document;
  const value = asRecord(document?.value ?? null);
  return document === undefined || value === null ? null : { file, document, value };
}
