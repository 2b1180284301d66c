import { expect, test } from 'vitest';
import { sampleSources } from '../testing/quiz-samples';
import { definitionFaults } from './definition-faults';
import { firstDraft } from './first-draft';
import { quizDefinitionSchema } from './quiz-definition';
import { QUIZ_PRESETS } from './quiz-settings';

test.each(QUIZ_PRESETS)('%s could be given as it is', (preset) => {
  const draft = firstDraft(preset);
  expect(quizDefinitionSchema.parse(draft)).toEqual(draft);
  expect(definitionFaults(draft, sampleSources)).toEqual([]);
});
