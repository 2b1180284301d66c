import 'server-only';
import type { Challenge } from '../content/challenge';
import { listAdditions } from '../db/deck-additions';
import { listCards } from '../db/list-cards';
import type { StoredSubmission } from '../db/stored-challenge';
import type { ChallengeGrade, TargetGrade } from '../questions/challenge/challenge-grade';
import type { SubmissionResult } from './challenge-views';
import { promptOf } from './prompt-of';
import { theCatalogue } from './the-catalogue';

/** What is stored of a grade. */
type StoredResult = Pick<SubmissionResult, 'objectives' | 'keeps' | 'starts' | 'words'> & {
  /** Item ids. */
  missed: readonly string[];
};

/** A grade as it is stored: reasons of what is not so (of what is so, all), the wrong turn's words, and the items to learn. */
export function storedResult(challenge: Challenge, grade: ChallengeGrade): StoredResult {
  const unmet = new Set(grade.objectives.filter(({ met }) => !met).map(({ id }) => id));
  const items = challenge.objectives
    .filter(({ id }) => unmet.has(id))
    .flatMap((objective) => objective.items);
  return {
    objectives: grade.objectives.map(({ targets, ...rest }) => ({ ...rest, because: because(targets) })),
    keeps: grade.keeps.map(({ targets, ...rest }) => ({ ...rest, because: because(targets) })),
    starts: grade.starts,
    words: challenge.wrong.find(({ name }) => name === grade.turn)?.words ?? null,
    missed: [...new Set(items)],
  };
}

function because(targets: readonly TargetGrade[]) {
  const unmet = targets.filter(({ met }) => !met);
  return (unmet.length === 0 ? targets : unmet).flatMap((target) => target.because);
}

/** The items that a submission missed: live ones, by id. */
export function missedItems({ result }: StoredSubmission): readonly string[] {
  const catalogue = theCatalogue();
  return (result as StoredResult).missed.filter((id) => catalogue.item(id)?.status === 'live');
}

/** A stored submission as pages have it. */
export async function submissionResult(submission: StoredSubmission): Promise<SubmissionResult> {
  const { objectives, keeps, starts, words } = submission.result as StoredResult;
  const { id, slug, mode, points, of, solved, late, usedMs, files, learnerId } = submission;
  const catalogue = theCatalogue();
  const items = missedItems(submission);
  const [cards, additions] =
    items.length === 0
      ? [[], []]
      : await Promise.all([listCards(learnerId, items), listAdditions(learnerId)]);
  const met = cards.filter(({ memory }) => memory.state !== 'new' && !memory.suspended);
  const inDeck = new Set([...additions, ...met.map(({ itemId }) => itemId)]);
  return {
    ...{ id, slug, mode, points, of, solved, late, usedMs, objectives, keeps, starts, words, files },
    at: new Date(submission.at).toISOString(),
    missed: items.flatMap((itemId) => {
      const item = catalogue.item(itemId);
      if (item === null) return [];
      const title = promptOf(catalogue, item);
      return [
        { itemId, title: title.length > 160 ? `${title.slice(0, 159)}…` : title, inDeck: inDeck.has(itemId) },
      ];
    }),
  };
}
