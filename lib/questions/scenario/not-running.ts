import type { GradeReport } from '../../rules/grade-report';
import type { CannotAsk } from './nothing-to-ask';

/** Why a component says nothing of its settings: it is not there, or refuses. Null where it starts. */
export function notRunning(report: GradeReport, id: string): CannotAsk | null {
  const component = report.components[id];
  if (component === undefined || !component.present)
    return { cause: `the cluster has no ${id}`, at: ['component'] };
  if (component.starts === true) return null;
  const why = component.errors[0]?.message;
  return { cause: `${id} does not start${why === undefined ? '' : `: ${why}`}`, at: ['vary'] };
}
