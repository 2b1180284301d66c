/**
 * The last version of each quiz's draft that this tab saved. Going back in the browser may bring a page as it was before it: what it
 * shows is then not what is stored.
 */
const saved = new Map<string, number>();

export function noteSaved(quizId: string, version: number): void {
  saved.set(quizId, version);
}

/** Whether this tab saved a later version of the draft than that. */
export function isOutdated(quizId: string, version: number): boolean {
  return version < (saved.get(quizId) ?? 0);
}
