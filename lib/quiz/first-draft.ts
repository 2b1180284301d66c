import { presets } from './presets';
import type { PoolSlot, QuizDefinition } from './quiz-definition';
import type { QuizPreset } from './quiz-settings';

const TITLES: Readonly<Record<QuizPreset, string>> = {
  practice: 'Practice quiz',
  assignment: 'Assignment',
  exam: 'Exam',
};

const COUNTS: Readonly<Record<QuizPreset, number>> = { practice: 10, assignment: 10, exam: 20 };

/** A pool that draws from everything. @param id of the slot, unique in its quiz */
export function anyPool(id: string, count: number): PoolSlot {
  return {
    ...{ id, kind: 'pool', count, points: 1, rule: 'default', tries: [1] },
    ...{ paths: [], kinds: [], exam: null, difficulty: null },
  };
}

/** What a new quiz begins with: all that its preset says, and one pool, so that it could be given as it is. */
export function firstDraft(preset: QuizPreset): QuizDefinition {
  return {
    title: TITLES[preset],
    intro: '',
    sections: [{ id: 'section-1', title: '', shuffle: false, slots: [anyPool('slot-1', COUNTS[preset])] }],
    settings: presets[preset],
  };
}
