import 'server-only';
import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { presentItem } from '../questions/present-item';
import { timeBand } from '../questions/scenario/time-band';
import { answersOf } from './answers-of';
import { examNames } from './exam-names';
import type { QuestionCard } from './review-views';

/** An item's question as `seed` draws it, with all that stands around it. Without key and explanation. */
export function presentQuestion(catalogue: Catalogue, item: Item, seed: string): QuestionCard {
  const question = presentItem(item, catalogue, seed);
  return {
    itemId: item.id,
    noteId: item.noteId,
    path: item.path,
    pathName: catalogue.path(item.path)?.title ?? item.path,
    claim: item.claim,
    exams: examNames(catalogue, item),
    seed,
    question,
    band: timeBand(question, item.difficulty, answersOf(item.id)),
    mayRead: item.note.mayRead ?? null,
    lesson: { slug: item.lesson, title: catalogue.lesson(item.lesson)?.title ?? item.lesson },
    sources: item.note.sources,
  };
}
