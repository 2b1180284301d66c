import { KUBERNETES_MINORS } from '../cluster/kubernetes-minor';
import { COVERAGE_EXCEPTIONS } from './coverage-exceptions';
import type { KnobCoverage } from './knob-coverage';

/**
 * How a knob is taken care of: by rules; because every version that is known refuses it (`gone`); by a reason why no rule is needed;
 * or not at all, which is a hole, with what is known of it.
 */
export type CoverageState =
  | { kind: 'rules' }
  | { kind: 'gone'; why: string }
  | { kind: 'none-needed'; why: string }
  | { kind: 'hole'; why: string };

export function knobCoverageState({ knob, rules }: KnobCoverage): CoverageState {
  if (rules.length > 0) return { kind: 'rules' };
  const { removed } = knob;
  if (removed !== undefined && Number(removed.replace('1.', '')) <= KUBERNETES_MINORS.first)
    return { kind: 'gone', why: `Removed in ${removed}: a component that is given it does not start.` };
  const exception = COVERAGE_EXCEPTIONS.get(knob.id);
  if (exception?.kind === 'none-needed') return { kind: 'none-needed', why: exception.why };
  return { kind: 'hole', why: exception?.why ?? 'No rule reads it yet.' };
}
