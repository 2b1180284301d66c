import type { QuestionSources } from './question-sources';
import type { QuizDefinition } from './quiz-definition';

/** Slots whose own question has a newer version than the one that the quiz is pinned to. */
export function newerVersions(
  { sections }: Pick<QuizDefinition, 'sections'>,
  { own }: Pick<QuestionSources, 'own'>,
): readonly { slotId: string; version: number; newest: number }[] {
  return sections
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => {
      const newest = slot.kind === 'own' ? own(slot.questionId, null)?.version : undefined;
      return slot.kind === 'own' && newest !== undefined && newest > slot.version
        ? [{ slotId: slot.id, version: slot.version, newest }]
        : [];
    });
}
