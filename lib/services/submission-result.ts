import 'server-only';
import type { Challenge } from '../content/challenge';
import { listAdditions } from '../db/deck-additions';
import { listCards } from '../db/list-cards';
import { listSeen } from '../db/seen-items';
import type { StoredSubmission } from '../db/stored-challenge';
import type { ChallengeGrade, TargetGrade } from '../questions/challenge/challenge-grade';
import { saidOnce } from '../rules/said-once';
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
  return {
    objectives: grade.objectives.map(({ targets, ...rest }) => ({ ...rest, because: because(targets) })),
    keeps: grade.keeps.map(({ targets, ...rest }) => ({ ...rest, because: because(targets) })),
    starts: grade.starts,
    words: challenge.wrong.find(({ name }) => name === grade.turn)?.words ?? null,
    missed: itemsOf(challenge, grade, false),
  };
}

/** The items that the objectives reached by a grade rest on: live ones, by id. The start reaches none, so that each is the learner's doing. */
export function reachedItems(challenge: Challenge, grade: ChallengeGrade): readonly string[] {
  return itemsOf(challenge, grade, true).filter(isLive);
}

function itemsOf(challenge: Challenge, grade: ChallengeGrade, wanted: boolean): readonly string[] {
  const ids = new Set(grade.objectives.filter(({ met }) => met === wanted).map(({ id }) => id));
  return [...new Set(challenge.objectives.filter(({ id }) => ids.has(id)).flatMap(({ items }) => items))];
}

function isLive(itemId: string): boolean {
  return theCatalogue().item(itemId)?.status === 'live';
}

function because(targets: readonly TargetGrade[]) {
  const unmet = targets.filter(({ met }) => !met);
  return (unmet.length === 0 ? targets : unmet).flatMap((target) => target.because);
}

/** The items that a submission missed: live ones, by id. */
export function missedItems({ result }: StoredSubmission): readonly string[] {
  return (result as StoredResult).missed.filter(isLive);
}

/** A stored submission as pages have it. */
export async function submissionResult(submission: StoredSubmission): Promise<SubmissionResult> {
  const { starts, words, ...stored } = submission.result as StoredResult;
  const objectives = stored.objectives.map((one) => ({ ...one, because: saidOnce(one.because) }));
  const keeps = stored.keeps.map((one) => ({ ...one, because: saidOnce(one.because) }));
  const { id, slug, mode, points, of, solved, late, usedMs, files, learnerId } = submission;
  const items = missedItems(submission);
  const [cards, additions, seen] = await Promise.all([
    items.length === 0 ? [] : listCards(learnerId, items),
    items.length === 0 ? [] : listAdditions(learnerId),
    listSeen(learnerId),
  ]);
  const met = cards.filter(({ memory }) => memory.state !== 'new' && !memory.suspended);
  const inDeck = new Set([...additions, ...met.map(({ itemId }) => itemId)]);
  return {
    ...{ id, slug, mode, points, of, solved, late, usedMs, objectives, keeps, starts, words, files },
    at: new Date(submission.at).toISOString(),
    missed: items.map((itemId) => ({ itemId, title: titleOf(itemId), inDeck: inDeck.has(itemId) })),
    seen: seen
      .filter(({ submissionId, itemId }) => submissionId === id && isLive(itemId))
      .map(({ itemId }) => ({ itemId, title: titleOf(itemId) })),
  };
}

function titleOf(itemId: string): string {
  const catalogue = theCatalogue();
  const item = catalogue.item(itemId);
  const title = item === null ? itemId : promptOf(catalogue, item);
  return title.length > 160 ? `${title.slice(0, 159)}…` : title;
}
