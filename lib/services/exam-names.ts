import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';

/** "KCSA", "CKS" …: the exams an item counts for, each once. */
export function examNames(catalogue: Catalogue, item: Item): string[] {
  const ids = new Set(item.exams.map((domain) => domain.split('/')[0] ?? domain));
  return catalogue.exams.filter((exam) => ids.has(exam.id)).map((exam) => exam.name);
}
