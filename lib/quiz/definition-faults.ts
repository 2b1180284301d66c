import type { DefinitionFault } from './definition-fault';
import { drawPlan } from './draw-plan';
import { paperPlan } from './paper-plan';
import type { QuestionSources } from './question-sources';
import type { QuizDefinition } from './quiz-definition';

/**
 * All that keeps a quiz from being given, for the page where it is built. Empty: every seed gives a paper, as long as the sources stay as
 * they are.
 */
export function definitionFaults(
  definition: QuizDefinition,
  sources: QuestionSources,
): readonly DefinitionFault[] {
  const plan = paperPlan(definition, sources);
  // A pool that is too small by itself is said already; together they can only be short as well.
  if (plan.faults.some(({ code }) => code === 'pool-short')) return plan.faults;
  const drawn = drawPlan(plan, '');
  return drawn.ok ? plan.faults : [...plan.faults, drawn.problem];
}
