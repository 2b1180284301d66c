import 'server-only';
import { listInstructors } from '../db/list-instructors';
import { findOwnVersions } from '../db/own-questions';
import type { QuestionSources } from '../quiz/question-sources';
import type { QuizDefinition } from '../quiz/quiz-definition';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';
import { theItemOpener } from './the-item-opener';

/** Where a quiz of a class finds what it asks: the content, the challenges, and the own questions of the class's instructors. */
export async function questionSources(
  { sections }: Pick<QuizDefinition, 'sections'>,
  classId: string,
): Promise<QuestionSources> {
  const slots = sections.flatMap((section) => section.slots);
  const ids = slots.flatMap((slot) => (slot.kind === 'own' ? [slot.questionId] : []));
  const [versions, instructors] =
    ids.length === 0 ? [[], []] : await Promise.all([findOwnVersions(ids), listInstructors(classId)]);
  const usable = versions.filter(({ ownerId }) => instructors.includes(ownerId));
  return {
    catalogue: theCatalogue(),
    openItem: theItemOpener(),
    own: (questionId, version) =>
      usable.find((one) => one.id === questionId && (version === null || one.version === version)) ?? null,
    challenge: (slug) => theChallenges().get(slug) ?? null,
  };
}
