import type { Content } from './content';
import type { Exam } from './exam';
import type { Item } from './item';
import type { Knob } from './knob';
import type { Lesson } from './lesson';
import type { Mutation } from './mutation';
import type { Note, PathId } from './note';
import type { Operation } from './operation';
import type { Path } from './path';

/** Content, indexed: every look-up is one step. Unknown ids give null (or an empty list). */
export type Catalogue = {
  /** Changes whenever the content does. */
  version: string;
  /** What may be studied: live items, in content order (lessons in order, then as their notes stand in the files). */
  items: readonly Item[];
  /** Any item, also a draft or withdrawn one. */
  item(id: string): Item | null;
  note(id: string): Note | null;
  /** The other live items of the same note. */
  siblings(itemId: string): readonly Item[];
  /** Live items, in content order. */
  itemsOfNote(noteId: string): readonly Item[];
  itemsOfPath(path: PathId): readonly Item[];
  itemsOfLesson(slug: string): readonly Item[];
  /** `domain` is an id like "kcsa/threat-model". */
  itemsOfDomain(domain: string): readonly Item[];
  /** `exam` is an id like "kcsa". */
  itemsOfExam(exam: string): readonly Item[];
  /** Place in the content order from 0; -1 for an item that is not live. */
  order(itemId: string): number;
  knob(id: string): Knob | null;
  path(id: PathId): Path | null;
  operation(id: string): Operation | null;
  lesson(slug: string): Lesson | null;
  exam(id: string): Exam | null;
  mutation(id: string): Mutation | null;
  paths: readonly Path[];
  operations: readonly Operation[];
  knobs: readonly Knob[];
  lessons: readonly Lesson[];
  exams: readonly Exam[];
};

/** Builds the index; once per process, as content does not change while it runs. */
export function catalogue(content: Content): Catalogue {
  const { paths, operations, knobs } = content.vocabulary;
  const { lessons, exams } = content;
  const lessonOrder = new Map(lessons.map((lesson) => [lesson.slug, lesson.order]));
  const rank = (item: Item) => lessonOrder.get(item.lesson) ?? Number.MAX_SAFE_INTEGER;
  // toSorted is stable: within a lesson the order of the files stays.
  const items = content.items.filter((item) => item.status === 'live').toSorted((a, b) => rank(a) - rank(b));

  const byId = new Map(content.items.map((item) => [item.id, item]));
  const order = new Map(items.map((item, index) => [item.id, index]));
  const notes = new Map(content.notes.map((note) => [note.id, note]));
  const byNote = group(items, (item) => [item.noteId]);
  const byPath = group(items, (item) => [item.path]);
  const byLesson = group(items, (item) => [item.lesson]);
  const byDomain = group(items, (item) => item.exams);
  const byExam = group(items, (item) => item.exams.map((domain) => domain.split('/')[0] ?? domain));
  const siblings = new Map(
    content.items.map((item) => [
      item.id,
      (byNote.get(item.noteId) ?? []).filter((other) => other.id !== item.id),
    ]),
  );
  const find = <T>(rows: readonly T[], key: (row: T) => string) => {
    const map = new Map(rows.map((row) => [key(row), row]));
    return (id: string) => map.get(id) ?? null;
  };

  return {
    version: content.version,
    items,
    item: (id) => byId.get(id) ?? null,
    note: (id) => notes.get(id) ?? null,
    siblings: (id) => siblings.get(id) ?? [],
    itemsOfNote: (id) => byNote.get(id) ?? [],
    itemsOfPath: (path) => byPath.get(path) ?? [],
    itemsOfLesson: (slug) => byLesson.get(slug) ?? [],
    itemsOfDomain: (domain) => byDomain.get(domain) ?? [],
    itemsOfExam: (exam) => byExam.get(exam) ?? [],
    order: (id) => order.get(id) ?? -1,
    knob: find(knobs, (knob) => knob.id),
    path: find(paths, (path) => path.id),
    operation: find(operations, (operation) => operation.id),
    lesson: find(lessons, (lesson) => lesson.slug),
    exam: find(exams, (exam) => exam.id),
    mutation: find(content.mutations, (mutation) => mutation.id),
    paths,
    operations,
    knobs,
    lessons,
    exams,
  };
}

function group(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
