import 'server-only';
import { definitionFaults } from '../quiz/definition-faults';
import { newerVersions } from '../quiz/newer-versions';
import { paperPlan } from '../quiz/paper-plan';
import type { QuizDefinition } from '../quiz/quiz-definition';
import type { DraftCheck } from './build-views';
import { questionSources } from './question-sources';

/** What keeps a draft from being given, and which of its questions have a newer version. */
export async function checkDraft(
  definition: QuizDefinition,
  classId: string,
): Promise<Omit<DraftCheck, 'version'>> {
  const sources = await questionSources(definition, classId);
  return {
    faults: definitionFaults(definition, sources),
    blueprint: paperPlan(definition, sources).blueprint,
    newer: newerVersions(definition, sources),
  };
}
