import type { Json, ScenarioDocument, ScenarioProgram } from '../../content/mutation';

/** A flag with its value, as it follows `=`. */
export type ModelFlag = readonly [name: string, value: string];

/**
 * A cluster before it is written down: what its programs are started with and what its files say, without names, addresses, order or
 * style. Text in braces (`{pki}`, `{control-plane}`, `{node}`, `{node-name}`, `{kubelet-pki}`) is filled in by the surface.
 */
export type ClusterModel = {
  programs: Readonly<Partial<Record<ScenarioProgram, readonly ModelFlag[]>>>;
  documents: Readonly<Partial<Record<ScenarioDocument, readonly Json[]>>>;
};
