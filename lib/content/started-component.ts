import { componentIds } from './component-ids';
import { knownId } from './known-id';

/** A component that a cluster's files start, and that a report therefore speaks of. */
export const startedComponentSchema = knownId(
  'component',
  componentIds.filter((id) => id !== 'pod'),
  'unknown-component',
);
