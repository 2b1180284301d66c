import type { EgressSelection } from '../../cluster/egress-selector';
import type { ApiserverView } from './apiserver-view';
import type { ClusterView } from './cluster-view';
import { type NamedDocument, namedDocument } from './named-document';

const KNOB = '--egress-selector-config-file';

/** The egress selections of an API server, with the document that lists them in this order (null where no file is named). */
export type ReadEgress = {
  apiserver: ApiserverView;
  selections: readonly EgressSelection[];
  document: NamedDocument | null;
};

/** The egress selections where they are known: null where there is no API server, or its file is not given or not accepted. */
export function readEgress(view: ClusterView): ReadEgress | null {
  const { apiserver } = view;
  if (apiserver === null || apiserver.egress === null) return null;
  const file = apiserver.host.key(apiserver.text(KNOB));
  const refused = apiserver.report.outcome.errors.some((error) => error.file === file);
  if (refused) return null;
  return { apiserver, selections: apiserver.egress, document: namedDocument(view, apiserver, KNOB) };
}
