import type { Item } from './item';
import type { Note } from './note';
import { parseCloze } from './parse-cloze';

/**
 * The items of a note (siblings), in a fixed order. Ids: the note's own for notes with one question; `<note>/1`, `/2` per
 * cloze number; `<note>/name` (purpose → name) and `<note>/purpose` for recall; `<note>/point`, `<note>/name` for path-map.
 */
export function itemsOfNote(note: Note): Item[] {
  const shared = {
    noteId: note.id,
    path: note.path,
    claim: note.claim,
    exams: note.exams,
    difficulty: note.difficulty,
    lesson: note.lesson,
    since: note.since ?? null,
    until: note.until ?? null,
    status: note.status,
  };
  switch (note.kind) {
    case 'cloze':
      return parseCloze(note.text).numbers.map((index) => ({
        ...shared,
        id: `${note.id}/${index}`,
        kind: note.kind,
        note,
        index,
      }));
    case 'recall':
      return (['name', 'purpose'] as const).map((direction) => ({
        ...shared,
        id: `${note.id}/${direction}`,
        kind: note.kind,
        note,
        direction,
      }));
    case 'path-map':
      return (['point', 'name'] as const)
        .filter((direction) => note.directions.includes(direction))
        .map((direction) => ({ ...shared, id: `${note.id}/${direction}`, kind: note.kind, note, direction }));
    case 'qa':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'default':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'choose-one':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'choose-many':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'type-in':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'which-path':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'what-happens':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'smallest-fix':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'spot-it':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'will-it-start':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'effective-value':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'compare':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'explain-away':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'order':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
    case 'match':
      return [{ ...shared, id: note.id, kind: note.kind, note }];
  }
}
