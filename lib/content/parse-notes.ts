import type { ContentProblem } from './content-problem';
import type { Parsed } from './entry';
import { type Note, noteSchema } from './note';
import { parseList } from './parse-list';

/** A file of content/items → its notes, and a problem with line and column for each fault. Never throws. */
export function parseNotes(text: string, file: string): Parsed<Note, ContentProblem> {
  return parseList(text, file, noteSchema);
}
