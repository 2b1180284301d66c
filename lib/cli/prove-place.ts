import { join } from 'node:path';
import type { PathSegment } from '../content/entry';
import type { ContentEntries } from '../content/parse-content';

/** "content/scenarios/konnectivity.yaml:12:3" for a part of a note, by the note's id. */
export type PlaceOf = (noteId: string, path?: readonly PathSegment[]) => string;

/** The places of all notes of a content folder. */
export function notePlaces(folder: string, { notes }: Pick<ContentEntries, 'notes'>): PlaceOf {
  const entries = new Map(notes.map((entry) => [entry.value.id, entry]));
  return (noteId, path) => {
    const place = entries.get(noteId)?.place(path);
    return place === undefined ? folder : `${join(folder, place.file)}:${place.line}:${place.column}`;
  };
}
