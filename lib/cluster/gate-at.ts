import { FEATURE_GATES } from './data/feature-gates';

export type GateStage = 'alpha' | 'beta' | 'GA' | 'deprecated';
/** What a feature gate is in one release: its stage, its default, and whether it can be set to the other value. */
export type Gate = { stage: GateStage; on: boolean; locked: boolean };

const STAGES: Readonly<Record<string, GateStage>> = { a: 'alpha', b: 'beta', g: 'GA', d: 'deprecated' };
const ROWS: ReadonlyMap<string, readonly { minor: number; gate: Gate }[]> = new Map(
  FEATURE_GATES.map((line) => {
    const [name = '', ...changes] = line.split(' ');
    return [
      name,
      changes.map((change) => ({
        minor: Number(/\.([0-9]+)/.exec(change)?.[1] ?? 0),
        gate: {
          stage: STAGES[change.charAt(0).toLowerCase()] ?? 'alpha',
          on: change.charAt(0) !== change.charAt(0).toLowerCase(),
          locked: change.endsWith('!'),
        },
      })),
    ];
  }),
);

/** A feature gate in Kubernetes 1.`minor`, or null where that release does not have it (as far as 1.36's own list tells). */
export function gateAt(name: string, minor = 36): Gate | null {
  return ROWS.get(name)?.findLast((change) => change.minor <= minor)?.gate ?? null;
}
