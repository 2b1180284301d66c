import type { EffectiveValue } from './effective-value';
import type { ClusterError, Outcome } from './refusal';

/** What a component makes of its files: does it start, what it uses, and what follows from that. */
export type ComponentReport = {
  component: string;
  file: string;
  outcome: Outcome;
  /** By knob: `--flag`, or the dotted field path. */
  effective: Readonly<Record<string, EffectiveValue>>;
  /** What follows from the values: authorizers in order, whether the kubelet's certificate is verified … */
  derived: Readonly<Record<string, unknown>>;
  /** What the component passes over although its author hardly meant it: ignored fields, repeated keys, skipped files. */
  warnings?: readonly ClusterError[];
  /** Files (by their path in the cluster) whose content is needed and not given: what rests on them is unknown. */
  missing?: readonly string[];
};
