import { catalogue } from '@/lib/content/catalogue';
import { loadContent } from '@/lib/content/load';
import type { Answer } from '@/lib/questions/answer';
import { openItem } from '@/lib/questions/open-item';
import { questionSeed } from '@/lib/services/question-seed';

let loaded: ReturnType<typeof catalogue> | undefined;

/** An answer that earns all, to an item that a learner meets for the first time. */
export function rightAnswer(itemId: string, learnerId: string): Answer {
  loaded ??= catalogue(loadContent('content').content);
  const item = loaded.item(itemId);
  if (item === null) throw new Error(`There is no item ${itemId}.`);
  const cases = openItem(item, loaded, questionSeed(learnerId, itemId, 0)).selfTest();
  const right = cases.find(({ outcome }) => outcome === 'right');
  if (right === undefined) throw new Error(`${itemId} has no right answer.`);
  return right.answer as Answer;
}
