import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import type { PracticeChoice } from './practice-choice';
import { PRACTICE_KINDS } from './practice-kinds';

const practised: ReadonlySet<string> = new Set(PRACTICE_KINDS);

/** The live items that the server can grade, in content order: what the choices of practice choose from. */
export function practiceItems(catalogue: Catalogue): Item[] {
  return catalogue.items.filter(({ kind }) => practised.has(kind));
}

/** Whether an item is one of those chosen. */
export function isChosen(
  item: Pick<Item, 'path' | 'kind' | 'exams' | 'difficulty'>,
  { paths, kinds, exam, difficulty }: PracticeChoice,
): boolean {
  return (
    (paths.length === 0 || paths.includes(item.path)) &&
    (kinds.length === 0 || kinds.some((kind) => kind === item.kind)) &&
    (exam === null || item.exams.some((domain) => domain.startsWith(`${exam}/`))) &&
    (difficulty === null || item.difficulty === difficulty)
  );
}
