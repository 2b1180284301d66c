import type { QuizDefinition } from './quiz-definition';

/** A copy to change: everything but its dates and password, which were for those who took the other. */
export function duplicateDefinition(definition: QuizDefinition): QuizDefinition {
  return {
    ...definition,
    title: `Copy of ${definition.title}`.slice(0, 200),
    settings: { ...definition.settings, opensAt: null, dueAt: null, closesAt: null, password: null },
  };
}
