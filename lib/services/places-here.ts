import 'server-only';
import { chunks } from '../db/chunks';
import { listOwnAlike } from '../db/list-own-alike';
import { findOwnVersions } from '../db/own-questions';
import { exchangeOfOwn } from '../quiz/exchange-of-own';
import { jsonKey } from '../quiz/json-key';
import type { OwnQuestion } from '../quiz/own-question';
import { ownSummary } from '../quiz/own-summary';

import type { ReadFile } from './read-question-file';

/**
 * Places of those questions of a file that its reader has already: written by us under this id, or saying the same in every word. Path,
 * claim and exam domains, which no file holds, make no difference.
 */
export async function placesHere(ownerId: string, { questions, ids }: ReadFile): Promise<number[]> {
  const alike = await listOwnAlike(ownerId, {
    ids: ids.filter((id) => id !== null),
    titles: questions.map((question) => ownSummary(question).title),
  });
  const newest = new Map<string, OwnQuestion>();
  for (const part of chunks(alike))
    for (const { id, question } of await findOwnVersions(part)) if (!newest.has(id)) newest.set(id, question);
  const contents = new Set([...newest.values()].map(contentOf));
  return questions.flatMap((question, place) => {
    const id = ids[place] ?? null;
    const isHere = (id !== null && newest.has(id)) || contents.has(contentOf(question));
    return isHere ? [place] : [];
  });
}

function contentOf(question: OwnQuestion): string {
  return jsonKey(exchangeOfOwn('', question));
}
