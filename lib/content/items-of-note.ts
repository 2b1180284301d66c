import type { Item, ItemFacet } from './item';
import type { Note } from './note';
import { parseCloze } from './parse-cloze';

/**
 * The items of a note (siblings), in a fixed order. Ids: the note's own for notes with one question; `<note>/1`, `/2` per
 * cloze number; `<note>/name` (purpose → name) and `<note>/purpose` for recall; `<note>/point`, `<note>/name` for path-map.
 */
export function itemsOfNote(note: Note): Item[] {
  const shared = {
    noteId: note.id,
    kind: note.kind,
    path: note.path,
    claim: note.claim,
    exams: note.exams,
    difficulty: note.difficulty,
    lesson: note.lesson,
    since: note.since ?? null,
    until: note.until ?? null,
    status: note.status,
    note,
  };
  return facetsOf(note).map(({ suffix, ...facet }) => ({
    ...shared,
    ...facet,
    id: suffix === '' ? note.id : `${note.id}/${suffix}`,
  }));
}

function facetsOf(note: Note): (ItemFacet & { suffix: string })[] {
  switch (note.kind) {
    case 'cloze':
      return parseCloze(note.text).numbers.map((number) => ({
        facet: 'cloze',
        number,
        suffix: String(number),
      }));
    case 'recall':
      return [
        { facet: 'recall', direction: 'name', suffix: 'name' },
        { facet: 'recall', direction: 'purpose', suffix: 'purpose' },
      ];
    case 'path-map':
      return (['point', 'name'] as const)
        .filter((direction) => note.directions.includes(direction))
        .map((direction) => ({ facet: 'path-map', direction, suffix: direction }));
    default:
      return [{ facet: 'whole', suffix: '' }];
  }
}
