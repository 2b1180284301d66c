import { FEATURE_GATES } from './data/feature-gates';
import { gateAt } from './gate-at';

/** Gates that are locked in 1.36: they cannot be set to the other value. */
export const LOCKED_GATES: ReadonlyMap<string, boolean> = new Map(
  FEATURE_GATES.flatMap((line): [string, boolean][] => {
    const name = line.slice(0, line.indexOf(' '));
    const gate = gateAt(name);
    return gate?.locked ? [[name, gate.on]] : [];
  }),
);

/** Whether 1.36 knows a feature gate. */
export function knownGate(name: string): boolean {
  return gateAt(name) !== null;
}
