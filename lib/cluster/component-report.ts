import type { EffectiveValue } from './effective-value';
import type { Outcome } from './refusal';

/** What a component makes of its files: does it start, what it uses, and what follows from that. */
export type ComponentReport = {
  component: string;
  file: string;
  outcome: Outcome;
  /** By knob: `--flag`, or the dotted field path. */
  effective: Readonly<Record<string, EffectiveValue>>;
  /** What follows from the values: authorizers in order, whether the kubelet's certificate is verified … */
  derived: Readonly<Record<string, unknown>>;
};
