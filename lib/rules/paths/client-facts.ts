import { joinPath } from '../../cluster/join-path';
import { parseDocuments } from '../../cluster/parse-documents';
import type { Span } from '../../core/span';
import { setField } from '../fixes/set-field';
import type { ComponentView } from '../view/component-view';
import type { ClientFacts } from './client-of';

/**
 * The kubeconfig at a path on a component's host. `not-given`: it may be there, but its content is not among the files;
 * `absent`: it is not there; `refused`: client-go does not take it, for the reason given.
 */
export type ClientLookup =
  | { state: 'read'; facts: ClientFacts }
  | { state: 'not-given'; file: string }
  | { state: 'absent'; file: string }
  | { state: 'refused'; file: string; message: string; range: Span | null };

/** Read the kubeconfig that a component names. */
export function clientFacts(component: ComponentView, path: string): ClientLookup {
  const absolute = joinPath('/', path);
  const file = component.host.key(absolute);
  const look = component.host.look(absolute);
  if (look.state === 'absent') return { state: 'absent', file };
  if (look.state !== 'text') return { state: 'not-given', file };
  const read = component.kubeconfig(absolute);
  if (read === null) return { state: 'not-given', file };
  const { outcome, client, clusterPath, effective } = read;
  const error = outcome.errors[0];
  if (client === null)
    return { state: 'refused', file, message: error?.message ?? '', range: error?.range ?? null };
  const place = (field: string) => {
    const held = effective[field] ?? effective[`${field}-data`] ?? effective['cluster.server'];
    return { file, range: held?.range ?? null };
  };
  const written = (field: string) => String((effective[field] ?? effective[`${field}-data`])?.value ?? '');
  const setCluster = (field: string, value: unknown) => {
    const document = parseDocuments(look.text)[0];
    return document === undefined || clusterPath === null
      ? null
      : setField(document, file, [...clusterPath, field], value);
  };
  return { state: 'read', facts: { client, file, place, written, setCluster } };
}
