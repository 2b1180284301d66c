import type { RuleFinding } from '../rule';
import type { ClusterView } from '../view/cluster-view';
import { tunnelBreaks } from './tunnel-breaks';

/** What a rule finds of the breaks of a tunnel: those that it has a message for, which goes by the evidence's id. */
export function breakFindings(
  view: ClusterView,
  messages: Readonly<Record<string, string>>,
): readonly RuleFinding[] {
  return tunnelBreaks(view).flatMap(({ id, message: reason, file, range }) =>
    Object.hasOwn(messages, id) ? [{ message: id, data: { reason }, file, range }] : [],
  );
}
